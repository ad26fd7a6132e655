import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Localized } from '../../core/text/localized.ts';
import { fastUtf8 } from '../../files/utf8.ts';
import { writePrivateFile } from '../../files/write-private.ts';
import type { KnownFile } from './cache.ts';
import type { FileCheck } from './check-group.ts';

/** A file as it is remembered. */
export interface CachedFile extends KnownFile {
  /** Null when only its titles were looked at. */
  readonly found: Found | null;
}

/** What was found in a file while its group had this key. */
interface Found {
  readonly group: string;
  readonly check: FileCheck;
}

/** How such a file begins; one that begins otherwise is not ours, and is never written over. */
const MARK = 'gongkai-cache 1';

/**
 * What a file remembers by absolute path: two lines, the first with the program that wrote it and the
 * sum of the second. So whatever is damaged, cut off or of another version is seen without a look at
 * each of its thousands of entries; it counts for nothing, and so does a file that cannot be read.
 */
export function readCacheFile(path: string, program: string): ReadonlyMap<string, CachedFile> {
  const bytes = bytesOf(path);
  const lineEnd = bytes?.indexOf('\n') ?? -1;
  if (bytes === null || lineEnd < 0) return new Map();
  const content = bytes.subarray(lineEnd + 1);
  if (bytes.toString('utf8', 0, lineEnd) !== headOf(content, program)) return new Map();
  const entries: readonly (readonly [string, CachedFile])[] = JSON.parse(fastUtf8(content) ?? '[]');
  return new Map(entries);
}

/**
 * Writes what is to be remembered, for nobody else to read: the lines in which something was found
 * stand in it, and reports hold personal data.
 *
 * @returns why nothing was written; null when it was.
 */
export function writeCacheFile(
  path: string,
  program: string,
  files: ReadonlyMap<string, CachedFile>,
): Localized | null {
  const there = bytesOf(path);
  const isOurs = there === null || there.length === 0 || there.indexOf(MARK) === 0;
  if (!isOurs) return NOT_OURS;
  const content = Buffer.from(JSON.stringify([...files]));
  return writePrivateFile(
    path,
    Buffer.concat([Buffer.from(`${headOf(content, program)}\n`), content]),
  );
}

function headOf(content: Uint8Array, program: string): string {
  return `${MARK} ${program} ${createHash('sha256').update(content).digest('hex')}`;
}

/** Null when there is none. What cannot be read is none; writing it will say why. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

const NOT_OURS: Localized = {
  zh: '这不是 gongkai 的缓存文件，没有改写；请用 --cache-location 另选一个文件。',
  en: 'This is no cache of gongkai and was not written over; choose another file with --cache-location.',
};
