import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Localized } from '../core/text/localized.ts';
import { type Decoded, decode } from './decode.ts';
import { failureMessage } from './failure.ts';
import { type FileStamp, stampIn } from './stamp.ts';
import { fastUtf8 } from './utf8.ts';

/** The largest file that is read, in bytes; the longest reports have some hundred kilobytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A file's text, or why there is none. */
export type ReadFile = Decoded | { readonly kind: 'failed'; readonly message: Localized };

/** Reads and decodes a file, a pipe or a device. Never throws. */
export function readTextFile(path: string): ReadFile {
  return readStamped(path).read;
}

/** What was read of a file, and its stamp from before it was read; null when there is none. */
export interface StampedRead {
  readonly read: ReadFile;
  readonly stamp: FileStamp | null;
}

/** The same with the file's stamp, for whoever remembers what was read. */
export function readStamped(path: string): StampedRead {
  try {
    const { bytes, stamp } = readAtMost(path, LARGEST_FILE);
    const read: ReadFile =
      bytes === null ? { kind: 'failed', message: TOO_LARGE } : decode(bytes, fastUtf8);
    return { read, stamp };
  } catch (error) {
    return { read: { kind: 'failed', message: failureMessage(error) }, stamp: null };
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

/** A file's content; null when there is more than the limit. */
interface Content {
  readonly bytes: Uint8Array | null;
  readonly stamp: FileStamp | null;
}

/** The whole content. A pipe tells its size only by ending. */
function readAtMost(path: string, limit: number): Content {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    const { size } = stats;
    const stamp = stampIn(stats);
    if (size > limit) return { bytes: null, stamp };
    let buffer = Buffer.allocUnsafe(size + 1);
    for (let filled = 0; ; ) {
      const count = readSync(file, buffer, filled, buffer.length - filled, null);
      if (count === 0) return { bytes: buffer.subarray(0, filled), stamp };
      filled += count;
      if (filled > limit) return { bytes: null, stamp };
      if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2 + 0xffff);
    }
  } finally {
    closeSync(file);
  }
}
