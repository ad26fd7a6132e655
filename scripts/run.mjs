// Runs a TypeScript entry: node scripts/run.mjs ENTRY.ts [arguments]
// Node 20 reads no TypeScript, so the entry is bundled first. It may use the sources of core.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './processes.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node scripts/run.mjs ENTRY.ts [arguments]');
  process.exit(2);
}

// Inside the project, so that packages which stay outside the bundle are found from there.
const outfile = path.join(root, 'dist', 'scripts', `${path.basename(entry, '.ts')}.mjs`);
await build({
  entryPoints: [path.resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  charset: 'utf8',
  logLevel: 'warning',
});
process.argv = [process.execPath, outfile, ...args];
await import(pathToFileURL(outfile).href);
