import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeGb18030, encodeUtf8, encodeUtf16 } from '../../server/test/support/encodings.ts';
import { createRandom, type Random } from '../../server/test/support/random.ts';
import { generateReports } from './reports.ts';

/** A generated folder of reports. */
export interface GeneratedWorkspace {
  readonly folder: string;
  /** Paths of the files. */
  readonly files: readonly string[];
  /** The size of all files together. */
  readonly bytes: number;
}

/** Writes reports into an empty folder, a folder to a place, a tenth of them not in UTF-8. */
export function writeWorkspace(folder: string, count: number, seed: number): GeneratedWorkspace {
  const random = createRandom(seed);
  const files: string[] = [];
  let bytes = 0;
  for (const { place, model, text, extension } of generateReports(random.seed())) {
    if (files.length === count) break;
    mkdirSync(join(folder, place), { recursive: true });
    const file = join(folder, place, `${model.organ}${model.year}年年度报告.${extension}`);
    const content = encodedAnyhow(text, random);
    writeFileSync(file, content);
    files.push(file);
    bytes += content.length;
  }
  return { folder, files, bytes };
}

function encodedAnyhow(text: string, random: Random): Uint8Array {
  if (random.chance(0.9)) return encodeUtf8(text);
  const plain = text.replace(/^\uFEFF/u, '');
  switch (random.pick(['gb18030', 'gb18030', 'utf-8-bom', 'utf-16'])) {
    case 'gb18030':
      return inGb18030(plain) ?? encodeUtf8(plain);
    case 'utf-16':
      return encodeUtf16(`\uFEFF${plain}`, 'little');
    default:
      return encodeUtf8(`\uFEFF${plain}`);
  }
}

/** Null when the text has characters that need four bytes, such as radicals. */
function inGb18030(text: string): Uint8Array | null {
  try {
    return encodeGb18030(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
