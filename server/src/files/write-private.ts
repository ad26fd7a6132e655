import { realpathSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localized } from '../core/text/localized.ts';
import { hasCode, writingFailed } from './failure.ts';
import { discardTemporary, writeTemporary } from './temporary.ts';

/**
 * Puts pieces into a file that nobody else may read, there or not, whole or not at all; a symbolic link
 * to it stays. For what can be made again: a power failure may lose it. Never throws.
 *
 * @returns why nothing was written; null when it was.
 */
export function writePrivateFile(path: string, pieces: readonly Uint8Array[]): Localized | null {
  let temporary: string | null = null;
  try {
    const target = targetOf(path);
    temporary = writeTemporary(dirname(target), pieces, 'private');
    renameSync(temporary, target);
    temporary = null;
    return null;
  } catch (error) {
    return writingFailed(error);
  } finally {
    if (temporary !== null) discardTemporary(temporary);
  }
}

/** Where the links of a path lead; the path itself when there is nothing yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return path;
    throw error;
  }
}
