import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIGURATION_FILE } from './file-name.ts';

/**
 * The configuration that governs a folder: the one in it, or else in the nearest folder above it.
 * Null when there is none.
 *
 * @param folder an absolute path; it need not exist.
 */
export function findConfiguration(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    const file = join(current, CONFIGURATION_FILE);
    if (isFile(file)) return file;
    if (dirname(current) === current) return null;
  }
}

/** A folder that cannot be looked into holds no configuration for us. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
