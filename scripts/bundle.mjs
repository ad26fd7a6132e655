// The bundle of the command line, built when it is missing or older than its sources.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runNode } from './processes.mjs';

/** The bundled command line. */
export const cli = path.join(root, 'dist', 'cli.js');

/** What the bundles are made of. */
const SOURCES = [
  'client/src',
  'server/src',
  'esbuild.mjs',
  'scripts/bundles.mjs',
  'package-lock.json',
];

/** Builds if need be; prints why and gives false when that fails. */
export async function build() {
  const sources = Math.max(...SOURCES.map((source) => changed(path.join(root, source))));
  if (changed(cli) > sources) return true;
  const { code, output } = await runNode(path.join(root, 'esbuild.mjs'), []);
  if (code !== 0) console.error(`The build failed:\n${output}`);
  return code === 0;
}

/** When a file, or the newest file in a folder, was last changed; 0 when there is none. */
function changed(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => changed(path.join(file, name))));
}
