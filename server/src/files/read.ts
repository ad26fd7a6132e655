import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Localized } from '../core/text/localized.ts';
import { type Decoded, decode } from './decode.ts';
import { failureMessage } from './failure.ts';
import { fastUtf8 } from './utf8.ts';

/** The largest file that is read, in bytes; the longest reports have some hundred kilobytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A file's text, or why there is none. */
export type ReadFile = Decoded | { readonly kind: 'failed'; readonly message: Localized };

/** Reads and decodes a file, a pipe or a device. Never throws. */
export function readTextFile(path: string): ReadFile {
  try {
    const bytes = readAtMost(path, LARGEST_FILE);
    return bytes === null ? { kind: 'failed', message: TOO_LARGE } : decode(bytes, fastUtf8);
  } catch (error) {
    return { kind: 'failed', message: failureMessage(error) };
  }
}

/** The same for a file that can be read again and again; a pipe, whose text comes once, fails. */
export function readRegularFile(path: string): ReadFile {
  try {
    return statSync(path).isFile() ? readTextFile(path) : { kind: 'failed', message: NO_FILE };
  } catch (error) {
    return { kind: 'failed', message: failureMessage(error) };
  }
}

const NO_FILE: Localized = {
  zh: '这不是普通文件。',
  en: 'This is not a regular file.',
};

/** Said of a file beyond LARGEST_FILE. */
export const TOO_LARGE: Localized = {
  zh: `文件超过 ${LARGEST_FILE / 1024 / 1024} MB，没有检查；请先把它拆成几份。`,
  en: `The file is larger than ${LARGEST_FILE / 1024 / 1024} MB and was not read; split it first.`,
};

/** Said of a file that is no text. */
export const NOT_TEXT: Localized = {
  zh: '这不是文本文件；Word、WPS、PDF 文件请先另存为纯文本（.txt）。',
  en: 'This is not a text file; save Word, WPS or PDF documents as plain text (.txt) first.',
};

/** The whole content; null when there is more than `limit`. A pipe tells its size only by ending. */
function readAtMost(path: string, limit: number): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) return null;
    let buffer = Buffer.allocUnsafe(size + 1);
    for (let filled = 0; ; ) {
      const count = readSync(file, buffer, filled, buffer.length - filled, null);
      if (count === 0) return buffer.subarray(0, filled);
      filled += count;
      if (filled > limit) return null;
      if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2 + 0xffff);
    }
  } finally {
    closeSync(file);
  }
}
