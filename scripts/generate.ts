/**
 * Writes what follows from the rules: `npm run generate`. With `--check` it writes nothing, names
 * the files that are stale and ends with exit code 1 when there are any.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RULES } from '../server/src/core/rules/registry.ts';
import { generatedFiles } from './generate/files.ts';
import { staleFiles } from './generate/stale.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const files = generatedFiles(RULES, read);
const stale = staleFiles(files);
const check = process.argv.includes('--check');

for (const path of stale) {
  console.log(check ? `stale: ${path}` : path);
  const text = files.get(path);
  if (check) continue;
  if (text === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
if (check && stale.length > 0) {
  console.log('Run `npm run generate`.');
  process.exitCode = 1;
}
