/**
 * The least that any check of files has to do: `node read-files.js FOLDER` reads every file, makes
 * a string of it and looks at each character once. It prints the sum, so that nothing is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from '../scan.ts';

const [folder = '.'] = process.argv.slice(2);
const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = new TextDecoder('utf-16le');
const gb18030 = new TextDecoder('gb18030');

let sum = 0;
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) sum += scan(decode(readFileSync(join(entry.path, entry.name))));
}
console.log(sum);

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16.decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return gb18030.decode(bytes);
    throw error;
  }
}
