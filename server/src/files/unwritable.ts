import { accessSync, constants, type Stats } from 'node:fs';
import type { Localized } from '../core/text/localized.ts';

/**
 * Why a file must not be replaced; null when it may. A rename asks for the folder's permissions
 * only, so a file that is protected against writing would be replaced without a word.
 *
 * @param path without symbolic links.
 * @throws the system's error when writing it is not permitted.
 */
export function unwritable(path: string, stats: Stats): Localized | null {
  if (!stats.isFile()) return NO_FILE;
  // The system's administrator may write everything; what nobody may write is meant to stay.
  if ((stats.mode & 0o222) === 0) return READ_ONLY;
  accessSync(path, constants.W_OK);
  return null;
}

const NO_FILE: Localized = {
  zh: '没有写入：这不是普通文件。',
  en: 'Not written: this is not a regular file.',
};
const READ_ONLY: Localized = {
  zh: '没有写入：文件是只读的。',
  en: 'Not written: the file is read-only.',
};
