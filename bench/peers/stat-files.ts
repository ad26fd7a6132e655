/**
 * The least that tells whether anything has changed: `node stat-files.js FOLDER` looks at the date
 * and the size of every file.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);

let sum = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const { mtimeMs, size } = statSync(join(entry.path, entry.name));
  sum += mtimeMs + size;
}
console.log(sum);
