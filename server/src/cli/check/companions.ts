import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isNamedReport, mayBeReport } from '../../core/report/file-name.ts';
import { REPORT_HINT } from '../../core/report/hint.ts';
import { type Identity, identify } from '../../core/report/identify.ts';
import { isReport } from '../../core/report/recognise.ts';
import { readReports } from '../../core/snapshot.ts';
import { organKey, organKeys, type RenamedOrgans } from '../../core/workspace/organ-key.ts';
import { summarise } from '../../core/workspace/summarise.ts';
import type { FiledSummary } from '../../core/workspace/summary.ts';
import { readRegularFile } from '../../files/read.ts';

/** A file that was not named and holds a year beside one that was. */
export interface Companion {
  readonly file: string;
  readonly filed: readonly FiledSummary[];
}

/** Finds last year's and next year's reports where people keep them: in the same folder. */
export interface Companions {
  /**
   * The files in a file's own folder, but not below it, that hold the same organ's reports of the
   * years beside. Each is given once. What cannot be read is passed over, as nobody asked for it.
   */
  beside(
    file: string,
    reports: readonly FiledSummary[],
    renamed: RenamedOrgans | undefined,
  ): Companion[];
}

/** @param known files whose reports are on the shelf already. */
export function createCompanions(known: readonly string[]): Companions {
  const done = new Set(known.map((file) => resolve(file)));
  const folders = new Map<string, readonly Candidate[]>();
  const candidatesIn = (folder: string) => {
    const found = folders.get(folder) ?? listCandidates(folder, done);
    folders.set(folder, found);
    return found;
  };
  return {
    beside(file, reports, renamed) {
      const wanted = reports.flatMap(({ summary }) => wantedBy(summary, renamed));
      return candidatesIn(dirname(file)).flatMap((candidate): Companion[] => {
        if (done.has(resolve(candidate.file)) || !holdsWanted(candidate, wanted)) return [];
        done.add(resolve(candidate.file));
        const filed = summariesOf(candidate.file);
        return filed.length === 0 ? [] : [{ file: candidate.file, filed }];
      });
    },
  };
}

/** A file of the folder, and which reports it holds by its titles alone: reading tables takes long. */
interface Candidate {
  readonly file: string;
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

function holdsWanted({ reports }: Candidate, wanted: readonly Wanted[]): boolean {
  return reports.some((report) =>
    wanted.some(({ keys, year }) => Math.abs(report.year - year) === 1 && keys.has(report.key)),
  );
}

function listCandidates(folder: string, known: ReadonlySet<string>): readonly Candidate[] {
  return namesIn(folder)
    .filter(mayBeReport)
    .map((name) => join(folder, name))
    .filter((file) => !known.has(resolve(file)))
    .map((file) => ({ file, reports: reportsIn(file) }));
}

function reportsIn(file: string): Candidate['reports'] {
  const text = textOf(file);
  const identities = text === null ? [] : identify(text, basename(file));
  return identities.flatMap(({ organ, year }) =>
    organ === null || year === null ? [] : [{ key: organKey(organ), year }],
  );
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

/** Null for what cannot be read or is no report by its first words. */
function textOf(file: string): string | null {
  const read = readRegularFile(file);
  if (read.kind !== 'text') return null;
  return isNamedReport(file) || read.text.includes(REPORT_HINT) ? read.text : null;
}

function summariesOf(file: string): readonly FiledSummary[] {
  const text = textOf(file);
  if (text === null || !(isNamedReport(file) || isReport(text))) return [];
  const reports = readReports(text, basename(file));
  return summarise(text, reports).map((summary) => ({ file, summary }));
}
