import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Localized } from '../core/text/localized.ts';
import type { Encoding } from './decode.ts';
import { encode } from './encode.ts';
import { failureMessage } from './failure.ts';

/** A text as it was read from a file. */
export interface StoredText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Puts another text into a file in the same encoding: into a new file beside it, which then takes
 * its place, so that a reader or a power failure sees the old text or the new one. Never throws.
 *
 * Refuses a file that is no longer, to the byte, what was read: it was changed in the meantime, or
 * holds bytes that its encoding does not explain and that would be lost.
 *
 * @returns why nothing was written; null when it was.
 */
export function rewriteFile(path: string, stored: StoredText, text: string): Localized | null {
  let beside: string | null = null;
  try {
    const target = realpathSync(path);
    if (!isSame(readFileSync(target), bytesOf(stored.text, stored))) return NOT_AS_READ;
    const bytes = bytesOf(text, stored);
    const { mode } = statSync(target);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = openSync(temporary, 'wx', mode);
    beside = temporary;
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(temporary, mode);
    renameSync(temporary, target);
    return null;
  } catch (error) {
    if (beside !== null) rmSync(beside, { force: true });
    return writingFailed(error);
  }
}

function bytesOf(text: string, { encoding, bom }: StoredText): Uint8Array {
  return encode(text, encoding, bom);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const NOT_AS_READ: Localized = {
  zh: '没有改写：文件刚刚被别的程序修改过，或者含有无法解码的字符；请用编辑器另存为 UTF-8 后重试。',
  en: 'Not rewritten: the file has just changed, or holds bytes that cannot be decoded; save it as UTF-8 and try again.',
};

/** What the system says of writing, where it differs from reading. */
function writingFailed(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { zh: '没有写入权限。', en: 'No permission to write it.' };
  }
  if (code === 'ENOSPC') return { zh: '磁盘已满。', en: 'The disk is full.' };
  return failureMessage(error);
}
