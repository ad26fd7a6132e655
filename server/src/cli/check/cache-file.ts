import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Identity } from '../../core/report/identify.ts';
import type { Localized } from '../../core/text/localized.ts';
import { readAt } from '../../files/read-at.ts';
import { fastUtf8 } from '../../files/utf8.ts';
import { writePrivateFile } from '../../files/write-private.ts';
import type { KnownFile } from './cache.ts';
import { type CacheHead, headIn, headLine, isOurs, isWhole, sectionOf } from './cache-head.ts';
import type { LastRun } from './last-run.ts';

/** A file as it is remembered. */
export interface CachedFile extends KnownFile {
  /** Null when only its titles were looked at. */
  readonly found: Found | null;
}

/** What was found in a file while its group had this key. */
interface Found {
  readonly group: string;
  /** The check as JSON: of thousands hardly any is asked for in another way than before. */
  readonly check: Uint8Array;
}

/**
 * What a file remembers by absolute path. Behind its head (see `cache-head.ts`) stand what the last run
 * printed, an index of the files, and what was found in them, one check after the other. Whatever is
 * damaged, cut off or of another version counts for nothing, and so does a file that cannot be read.
 */
export function readCacheFile(path: string, program: string): ReadonlyMap<string, CachedFile> {
  const bytes = bytesOf(path);
  const head = bytes === null ? null : headIn(bytes);
  if (bytes === null || head === null || head.program !== program) return new Map();
  const [printed, index, checks] = partsOf(bytes, head);
  const sections = [head.printed, head.index, head.checks] as const;
  if (![printed, index, checks].every((part, at) => isWhole(part, sections[at]))) return new Map();
  return filesIn(index, checks);
}

/**
 * Writes what is to be remembered, for nobody else to read: the lines in which something was found
 * stand in it, and reports hold personal data.
 *
 * @param run what this run printed; null when that is not to be printed again.
 * @returns why nothing was written; null when it was.
 */
export function writeCacheFile(
  path: string,
  program: string,
  files: ReadonlyMap<string, CachedFile>,
  run: LastRun | null,
): Localized | null {
  const there = beginningOf(path);
  if (there !== null && !isOurs(there)) return NOT_OURS;
  const printed = run?.printed ?? [];
  const checks = [...files.values()].flatMap(({ found }) => found?.check ?? []);
  const index = [Buffer.from(JSON.stringify([...files].map(entryOf)))];
  const head: CacheHead = {
    program,
    run: run === null ? null : { key: run.key, code: run.code },
    printed: sectionOf(printed),
    index: sectionOf(index),
    checks: sectionOf(checks),
  };
  return writePrivateFile(path, [headLine(head), ...printed, ...index, ...checks]);
}

/** A line of the index; the checks stand in the same order. */
type Entry = readonly [
  path: string,
  size: number,
  modified: number,
  changed: number,
  identities: readonly Identity[] | null,
  group: string | null,
  checkLength: number,
];

function entryOf([path, { stamp, identities, found }]: readonly [string, CachedFile]): Entry {
  const { size, modified, changed } = stamp;
  return [
    path,
    size,
    modified,
    changed,
    identities,
    found?.group ?? null,
    found?.check.length ?? 0,
  ];
}

function filesIn(index: Uint8Array, checks: Uint8Array): ReadonlyMap<string, CachedFile> {
  const entries: readonly Entry[] = JSON.parse(fastUtf8(index) ?? '[]');
  const files = new Map<string, CachedFile>();
  let at = 0;
  for (const [path, size, modified, changed, identities, group, length] of entries) {
    const check = checks.subarray(at, at + length);
    const found = group === null ? null : { group, check };
    files.set(path, { stamp: { size, modified, changed }, identities, found });
    at += length;
  }
  return files;
}

/** The parts behind the head; shorter than they should be when the file was cut off. */
function partsOf(
  bytes: Buffer,
  { start, printed, index }: CacheHead & { readonly start: number },
): readonly [printed: Buffer, index: Buffer, checks: Buffer] {
  const indexStart = start + printed.length;
  const checksStart = indexStart + index.length;
  return [
    bytes.subarray(start, indexStart),
    bytes.subarray(indexStart, checksStart),
    bytes.subarray(checksStart),
  ];
}

/** Enough to see whose it is; null when there is none. */
function beginningOf(path: string): Buffer | null {
  try {
    const file = openSync(path, 'r');
    try {
      return readAt(file, 0, BEGINNING);
    } finally {
      closeSync(file);
    }
  } catch {
    // Writing it will say why.
    return null;
  }
}

const BEGINNING = 64;

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
