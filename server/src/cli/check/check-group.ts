import { basename } from 'node:path';
import { looksLikeReport } from '../../core/report/recognise.ts';
import { checkReports, type ReadReport, readReports } from '../../core/snapshot.ts';
import type { CalendarDate } from '../../core/text/calendar-date.ts';
import type { Localized } from '../../core/text/localized.ts';
import { createYearShelf, type YearShelf } from '../../core/workspace/neighbours.ts';
import { readinessOf } from '../../core/workspace/readiness.ts';
import { summarise } from '../../core/workspace/summarise.ts';
import { readRegularFile } from '../../files/read.ts';
import { type Configurations, optionsFor } from './configurations.ts';
import type { FileCheck, FileResult } from './file-result.ts';
import { locateFindings } from './locate.ts';
import type { Member } from './member.ts';

/** What the check of a file needs to know besides its text. */
export interface CheckContext {
  readonly configurations: Configurations;
  readonly today: CalendarDate;
  /** Turns what was found in a file into what is kept of it. */
  readonly present: (check: FileCheck) => FileResult;
}

/** What came of a member of a group. */
export type MemberCheck =
  | { readonly kind: 'checked'; readonly result: FileResult }
  /** Its content says that it is no report. */
  | { readonly kind: 'none' }
  /** It could be read before, and now it could not. */
  | { readonly kind: 'failed'; readonly message: Localized }
  /** Others were compared with it. */
  | { readonly kind: 'beside' };

/**
 * Reads the files of a group in full and checks each beside the same organ's reports of the years
 * before and behind. What is beside a report is known only when all are read; so the readings are
 * kept, and let go with the group. A group with more text than `ROOM` (many organs in compilations)
 * would need too much memory: what goes beyond is read twice.
 */
export function checkGroup(
  members: readonly Member[],
  context: CheckContext,
): readonly MemberCheck[] {
  const shelf = hasOneReport(members) ? null : createYearShelf();
  let room = ROOM;
  const firsts = members.map((member) => {
    const reading = readMember(member);
    if (reading.kind !== 'reading') return { member, reading };
    const { file } = member;
    if (shelf !== null) {
      const summaries = summarise(reading.text, reading.reports);
      shelf.put(
        file,
        summaries.map((summary) => ({ file, summary })),
      );
    }
    const isKept = room > 0;
    room -= reading.text.length;
    return { member, reading: isKept ? reading : null };
  });
  return firsts.map(({ member, reading }): MemberCheck => {
    if (!member.isChecked) return { kind: 'beside' };
    const again = reading ?? readMember(member);
    return again.kind === 'reading'
      ? { kind: 'checked', result: checkReading(member.file, again, shelf, context) }
      : again;
  });
}

/** So many characters of text are kept as they were read: some hundred reports, 50 MB. */
const ROOM = 2_000_000;

/** Then nothing can be beside it, and nobody asks for its summary. */
function hasOneReport([first, second]: readonly Member[]): boolean {
  return second === undefined && (first === undefined || first.identities.length < 2);
}

/** A text that was read. */
interface Reading {
  readonly kind: 'reading';
  readonly text: string;
  readonly reports: readonly ReadReport[];
}

function readMember({
  file,
  text,
  isSure,
}: Member): Reading | Exclude<MemberCheck, { kind: 'checked' }> {
  const read = text === null ? readRegularFile(file) : { kind: 'text' as const, text };
  if (read.kind === 'failed') return read;
  if (read.kind === 'binary') return { kind: 'none' };
  const reports = readReports(read.text, basename(file));
  const [first] = reports;
  const isReport = isSure || (first !== undefined && looksLikeReport(first.report));
  return isReport ? { kind: 'reading', text: read.text, reports } : { kind: 'none' };
}

/** @param shelf null to compare no years. */
function checkReading(
  file: string,
  { text, reports }: Reading,
  shelf: YearShelf | null,
  { configurations, today, present }: CheckContext,
): FileResult {
  const { configuration, path } = optionsFor(file, configurations);
  const snapshot = checkReports(text, reports, {
    configuration,
    path,
    ...(shelf === null
      ? {}
      : {
          neighboursOf: ({ organ, year }) =>
            shelf.neighboursOf(
              file,
              { organ: organ?.name ?? null, year: year?.value ?? null },
              configuration.organs,
            ),
        }),
  });
  return present({
    file: {
      file,
      reports: reports.length,
      readiness: snapshot.reports.map((checked) => readinessOf(checked, today)),
      findings: locateFindings(snapshot),
    },
    usedIgnores: snapshot.usedIgnores.map((ignore) => configuration.ignores.indexOf(ignore)),
  });
}
