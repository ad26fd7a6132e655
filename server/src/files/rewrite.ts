import { readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localized } from '../core/text/localized.ts';
import { decode, type Encoding } from './decode.ts';
import { encode } from './encode.ts';
import { encodeExactly } from './encode-exactly.ts';
import { writingFailed } from './failure.ts';
import { discardTemporary, writeTemporary } from './temporary.ts';
import { unwritable } from './unwritable.ts';

/** A text as it was read from a file. */
export interface StoredText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Puts another text into a file in the same encoding: into a new file beside it, which then takes
 * its place, so that a reader or a power failure sees the old text or the new one. A symbolic link
 * stays, and the file that it leads to is rewritten; a further hard link keeps the old text. Never
 * throws.
 *
 * Refuses a file that is no longer, to the byte, what was read: it was changed in the meantime, or
 * holds bytes that its encoding does not explain and that would be lost.
 *
 * @returns why nothing was written; null when it was.
 */
export function rewriteFile(path: string, stored: StoredText, text: string): Localized | null {
  const encoded = encodeExactly(text, stored.encoding, stored.bom);
  if (encoded.kind === 'refused') return encoded.message;
  let temporary: string | null = null;
  try {
    const target = realpathSync(path);
    const stats = statSync(target);
    const refusal = unwritable(target, stats) ?? difference(target, stored);
    if (refusal !== null) return refusal;
    temporary = writeTemporary(dirname(target), [encoded.bytes], stats);
    // Writing takes its time; another program may have been quicker.
    const change = difference(target, stored);
    if (change !== null) return change;
    renameSync(temporary, target);
    temporary = null;
    return null;
  } catch (error) {
    return writingFailed(error);
  } finally {
    if (temporary !== null) discardTemporary(temporary);
  }
}

/** Why a file is not, to the byte, the text that was read from it; null when it is. */
function difference(target: string, { text, encoding, bom }: StoredText): Localized | null {
  const bytes = readFileSync(target);
  if (bytes.equals(encode(text, encoding, bom))) return null;
  const now = decode(bytes);
  return now.kind === 'text' && now.text === text ? NOT_EXPLAINED : CHANGED;
}

const CHANGED: Localized = {
  zh: '没有改写：文件刚刚被别的程序修改过；请重新运行。',
  en: 'Not rewritten: another program has just changed the file; run again.',
};
const NOT_EXPLAINED: Localized = {
  zh: '没有改写：文件含有无法解码的字符，改写会丢失它们；请用编辑器另存为 UTF-8 后重试。',
  en: 'Not rewritten: the file holds bytes that cannot be decoded and would be lost; save it as UTF-8 and try again.',
};
