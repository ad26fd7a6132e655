import { type Stats, statSync } from 'node:fs';

/**
 * What the disk says of a file without opening it. A file with the same stamp holds the same text:
 * whoever writes a file changes when it was changed, even if its size and its date stay the same.
 */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When the content was written, in milliseconds. */
  readonly modified: number;
  /** When anything about the file was changed, in milliseconds; no program can set it. */
  readonly changed: number;
}

/** The stamp of what a path leads to; null for what is no regular file or cannot be asked. */
export function stampOf(path: string): FileStamp | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : stampIn(stats);
  } catch {
    // Why it cannot be asked is said by whoever reads it.
    return null;
  }
}

/** The stamp of an open file; null for a pipe or a device, whose text comes once. */
export function stampIn(stats: Stats): FileStamp | null {
  if (!stats.isFile()) return null;
  return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs };
}

/** Whether two stamps say that nothing has changed. */
export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
