import { closeSync, linkSync, openSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localized } from '../core/text/localized.ts';
import { hasCode, writingFailed } from './failure.ts';
import { discardTemporary, writeTemporary } from './temporary.ts';
import { unwritable } from './unwritable.ts';

/**
 * Writes a file that is not there yet: it appears whole or not at all. Never throws.
 *
 * @param replace whether a file that is there is written over; a symbolic link to it stays.
 * @returns why nothing was written; null when it was.
 */
export function writeNewFile(path: string, bytes: Uint8Array, replace: boolean): Localized | null {
  let temporary: string | null = null;
  try {
    const target = replace && isThere(path) ? realpathSync(path) : null;
    const stats = target === null ? null : statSync(target);
    const refusal = target === null || stats === null ? null : unwritable(target, stats);
    if (refusal !== null) return refusal;
    temporary = writeTemporary(dirname(target ?? path), [bytes], stats);
    if (target === null) return appear(temporary, path);
    renameSync(temporary, target);
    temporary = null;
    return null;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return replace ? APPEARED : EXISTS;
    return writingFailed(error);
  } finally {
    if (temporary !== null) discardTemporary(temporary);
  }
}

/** Whether a path leads to anything, over its links. */
function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Gives a temporary file its name, unless that has been taken. A rename would ask nobody. */
function appear(temporary: string, path: string): null {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    // Not every disk knows hard links: there an empty file takes the name first.
    closeSync(openSync(path, 'wx'));
    renameSync(temporary, path);
  }
  return null;
}

const EXISTS: Localized = {
  zh: '文件已经存在，没有写入；要覆盖它请加 --force。',
  en: 'The file exists and was not written; add --force to replace it.',
};
const APPEARED: Localized = {
  zh: '没有写入：这个名字刚刚被占用，或者是一个失效的链接。',
  en: 'Not written: the name has just been taken, or is a link that leads nowhere.',
};
