import { closeSync, fstatSync, openSync } from 'node:fs';
import { readAt } from '../../files/read-at.ts';
import { type CacheHead, headIn, isWhole } from './cache-head.ts';

/** What a run printed: a run with the same key would print the same. */
export interface LastRun {
  /** See `runKey`. */
  readonly key: string;
  readonly printed: readonly Uint8Array[];
  /** The exit code. */
  readonly code: number;
}

/**
 * What is to be printed once more, out of a cache that a run with this key has written; null when
 * there is none, or it is damaged. Nothing else in the cache is looked at.
 */
export function readLastRun(location: string, program: string, key: string): LastRun | null {
  try {
    const file = openSync(location, 'r');
    try {
      return lastRunIn(file, program, key);
    } finally {
      closeSync(file);
    }
  } catch {
    // There is none yet. Why one cannot be read will be said by whoever writes it.
    return null;
  }
}

function lastRunIn(file: number, program: string, key: string): LastRun | null {
  const head = headIn(readAt(file, 0, LONGEST_HEAD));
  if (head === null || head.program !== program || head.run?.key !== key) return null;
  if (fstatSync(file).size !== sizeOf(head)) return null;
  const printed = readAt(file, head.start, head.printed.length);
  return isWhole(printed, head.printed) ? { ...head.run, printed: [printed] } : null;
}

/** More than a head has. */
const LONGEST_HEAD = 4096;

function sizeOf({ start, printed, index, checks }: CacheHead & { readonly start: number }): number {
  return start + printed.length + index.length + checks.length;
}
