import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isNamedReport, mayBeReport } from '../../core/report/file-name.ts';
import { REPORT_HINT } from '../../core/report/hint.ts';
import type { Identity } from '../../core/report/identify.ts';
import { organKey, organKeys, type RenamedOrgans } from '../../core/workspace/organ-key.ts';
import { readStamped } from '../../files/read.ts';
import { stampOf } from '../../files/stamp.ts';
import type { Cache } from './cache.ts';
import { identitiesIn, type Member } from './member.ts';

/**
 * Finds last year's and next year's reports where people keep them: in the same folder as a file that
 * was named, but not below it. They are compared with and not checked; each is given once. What
 * cannot be read is passed over, as nobody asked for it.
 *
 * @param named the members that were named.
 * @param known all members.
 * @param renamedFor the organs that a file's configuration says were renamed.
 * @param cache knows some of the files, which are then not opened; null for none.
 */
export function companionsOf(
  named: readonly Member[],
  known: readonly Member[],
  renamedFor: (file: string) => RenamedOrgans | undefined,
  cache: Cache | null,
): readonly Member[] {
  if (named.length === 0) return [];
  const done = new Set(known.map(({ file }) => resolve(file)));
  const folders = new Map<string, readonly Candidate[]>();
  const candidatesIn = (folder: string) => {
    const found = folders.get(folder) ?? listCandidates(folder, done, cache);
    folders.set(folder, found);
    return found;
  };
  return named.flatMap(({ file, identities }) => {
    const wanted = identities.flatMap((identity) => wantedBy(identity, renamedFor(file)));
    return candidatesIn(dirname(file)).flatMap(({ member, reports }): Member[] => {
      const path = resolve(member.file);
      if (done.has(path) || !holdsWanted(reports, wanted)) return [];
      done.add(path);
      return [member];
    });
  });
}

/** A file of the folder, and which reports it holds by its titles alone: reading tables takes long. */
interface Candidate {
  readonly member: Member;
  readonly reports: readonly { readonly key: string; readonly year: number }[];
}

/** The organ, by all its names, and the year whose neighbours are looked for. */
interface Wanted {
  readonly keys: ReadonlySet<string>;
  readonly year: number;
}

function wantedBy({ organ, year }: Identity, renamed: RenamedOrgans | undefined): Wanted[] {
  if (organ === null || year === null) return [];
  return [{ keys: new Set(organKeys(organ, renamed)), year }];
}

function holdsWanted(reports: Candidate['reports'], wanted: readonly Wanted[]): boolean {
  return reports.some((report) =>
    wanted.some(({ keys, year }) => Math.abs(report.year - year) === 1 && keys.has(report.key)),
  );
}

function listCandidates(
  folder: string,
  known: ReadonlySet<string>,
  cache: Cache | null,
): readonly Candidate[] {
  return namesIn(folder)
    .filter(mayBeReport)
    .map((name) => join(folder, name))
    .filter((file) => !known.has(resolve(file)))
    .flatMap((file) => candidateOf(file, cache));
}

function candidateOf(file: string, cache: Cache | null): Candidate[] {
  const known = cache?.recall(file) ?? surveyed(file, cache);
  const { identities, stamp } = known ?? { identities: null, stamp: null };
  if (identities === null || stamp === null) return [];
  const isSure = isNamedReport(file);
  const member = { file, text: null, identities, isSure, isChecked: false, stamp };
  const reports = identities.flatMap(({ organ, year }) =>
    organ === null || year === null ? [] : [{ key: organKey(organ), year }],
  );
  return [{ member, reports }];
}

/** Null for what cannot be read again and again, or is no report by its first words. */
function surveyed(file: string, cache: Cache | null): Pick<Member, 'identities' | 'stamp'> | null {
  // To open a pipe would be to wait for somebody to write into it.
  if (stampOf(file) === null) return null;
  const { read, stamp } = readStamped(file);
  if (read.kind !== 'text') return null;
  const mayCount = isNamedReport(file) || read.text.includes(REPORT_HINT);
  const identities = mayCount ? identitiesIn(file, read.text) : null;
  cache?.note(file, stamp, identities);
  return identities === null ? null : { identities, stamp };
}

/** In the order of names, so that the same folder gives the same on every system. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // The folder of a text from the standard input need not be there.
    return [];
  }
}
