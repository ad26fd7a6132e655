import { resolve } from 'node:path';
import type { Identity } from '../../core/report/identify.ts';
import type { CalendarDate } from '../../core/text/calendar-date.ts';
import type { Localized } from '../../core/text/localized.ts';
import { readinessOn } from '../../core/workspace/readiness-on.ts';
import { type FileStamp, isSameStamp, stampOf } from '../../files/stamp.ts';
import { fastUtf8 } from '../../files/utf8.ts';
import { type CachedFile, readCacheFile, writeCacheFile } from './cache-file.ts';
import type { FileCheck } from './file-result.ts';
import type { LastRun } from './last-run.ts';

/**
 * What earlier runs know of files, so that what has not changed is not opened again. Files are known
 * by what the disk says of them (see FileStamp); what was found in one depends on the files of its
 * group and on their configurations, so it holds while the group's key is the same.
 */
export interface Cache {
  /** What is known of a file as it is now; null when nothing is, or it was changed. */
  recall(file: string): KnownFile | null;
  /** Notes which reports a file holds, null for one that is no report, unless it comes only once. */
  note(file: string, stamp: FileStamp | null, identities: readonly Identity[] | null): void;
  /** What was found in a file whose group had this key; null when that is not known. */
  found(file: string, group: string): FileCheck | null;
  /** Notes what was found in a file that was noted before: its check as JSON. */
  keep(file: string, group: string, check: Uint8Array): void;
  /**
   * Writes everything down, if there is anything new.
   *
   * @param run what this run is about to print; null when that is not to be printed again.
   * @returns why it could not be written; null when it could.
   */
  save(run: LastRun | null): Localized | null;
}

/** A file that need not be opened to know what it holds. */
export interface KnownFile {
  readonly stamp: FileStamp;
  /** Null when it is no report. */
  readonly identities: readonly Identity[] | null;
}

/**
 * @param location the file in which everything is remembered. What another version left there, or is
 * damaged, counts for nothing.
 * @param program what tells one version of this program from another.
 */
export function openCache(location: string, program: string, today: CalendarDate): Cache {
  const files = new Map(readCacheFile(location, program));
  const current = new Set<string>();
  let isChanged = false;
  return {
    recall(file) {
      const path = resolve(file);
      const known = files.get(path);
      const stamp = known === undefined ? null : stampOf(path);
      if (known === undefined || stamp === null || !isSameStamp(known.stamp, stamp)) return null;
      current.add(path);
      return known;
    },
    note(file, stamp, identities) {
      if (stamp === null) return;
      const path = resolve(file);
      isChanged = true;
      current.add(path);
      files.set(path, { stamp, identities, found: null });
    },
    found(file, group) {
      const found = files.get(resolve(file))?.found ?? null;
      return found?.group === group ? onDay(checkIn(found.check), today) : null;
    },
    keep(file, group, check) {
      const path = resolve(file);
      const known = files.get(path);
      if (known === undefined) return;
      isChanged = true;
      files.set(path, { ...known, found: { group, check } });
    },
    save(run) {
      return isChanged || run !== null
        ? writeCacheFile(location, program, stillThere(files, current), run)
        : null;
    },
  };
}

function checkIn(json: Uint8Array): FileCheck {
  return JSON.parse(fastUtf8(json) ?? '');
}

/** Only how far a report is depends on the day. */
function onDay({ file, usedIgnores }: FileCheck, today: CalendarDate): FileCheck {
  const readiness = file.readiness.map((each) => readinessOn(each, today));
  return { file: { ...file, readiness }, usedIgnores };
}

/** Runs over other folders may share the file; what was removed since is forgotten. */
function stillThere(
  files: ReadonlyMap<string, CachedFile>,
  current: ReadonlySet<string>,
): ReadonlyMap<string, CachedFile> {
  return new Map([...files].filter(([path]) => current.has(path) || stampOf(path) !== null));
}
