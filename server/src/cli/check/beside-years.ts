import { basename } from 'node:path';
import type { Ignore } from '../../core/rules/configuration.ts';
import { checkReports, type ReadReport, readReports } from '../../core/snapshot.ts';
import type { CalendarDate } from '../../core/text/calendar-date.ts';
import { createYearShelf, type YearShelf } from '../../core/workspace/neighbours.ts';
import { readinessOf } from '../../core/workspace/readiness.ts';
import { summarise } from '../../core/workspace/summarise.ts';
import type { FiledSummary } from '../../core/workspace/summary.ts';
import { readRegularFile } from '../../files/read.ts';
import type { InputText } from '../texts.ts';
import { createCompanions } from './companions.ts';
import { type Configurations, optionsFor } from './configurations.ts';
import { locateFindings } from './locate.ts';
import type { CheckedFile } from './outcome.ts';

/** What the check of a run needs to know besides the texts. */
export interface BesideYearsOptions {
  readonly configurations: Configurations;
  /** Files in whose own folder the years beside them are looked for too. */
  readonly named: readonly string[];
  readonly today: CalendarDate;
  /** Is told of a number of files, then called before each and once behind the last. */
  readonly progress: (total: number) => () => void;
}

/** A file that was checked, and the ignores that held findings back in it. */
export interface FileCheck {
  readonly file: CheckedFile;
  readonly usedIgnores: readonly Ignore[];
}

/**
 * Checks each text beside the same organ's reports of the years before and behind, among all texts
 * and what lies beside the named ones.
 *
 * What is beside a report is known only when all are read, and ten thousand reports do not fit into
 * memory. So the first ones are kept as they were read; of the others only a summary is kept and what
 * was found without looking at other years, and those that turn out to have neighbours are read again.
 */
export function checkBesideYears(
  texts: Iterable<InputText>,
  options: BesideYearsOptions,
): readonly FileCheck[] {
  const shelf = createYearShelf();
  const firsts: First[] = [];
  let room = ROOM;
  for (const input of texts) {
    const reading = readInput(input);
    const filed = summarise(reading.text, reading.reports).map((summary) => ({
      file: input.file,
      summary,
    }));
    shelf.put(input.file, filed);
    const isKept = room > 0;
    room -= reading.text.length;
    const state = isKept ? { reading } : { checked: checkReading(reading, null, options) };
    firsts.push({ file: input.file, filed, ...state });
  }
  putCompanions(firsts, shelf, options);
  const step = options.progress(firsts.length);
  const checks: FileCheck[] = [];
  // Each is let go as soon as it is checked, for checking adds much to what a report holds.
  for (let first = firsts.shift(); first !== undefined; first = firsts.shift()) {
    step();
    checks.push(beside(first, shelf, options));
  }
  step();
  return checks;
}

/** So many characters of text are kept as they were read: some hundred reports, 50 MB. */
const ROOM = 2_000_000;

/** A text that was read. */
interface Reading extends InputText {
  readonly reports: readonly ReadReport[];
}

/** What is left of a file behind the first reading. */
type First = { readonly file: string; readonly filed: readonly FiledSummary[] } & (
  | { readonly reading: Reading }
  | { readonly checked: FileCheck }
);

function readInput({ file, text }: InputText): Reading {
  return { file, text, reports: readReports(text, basename(file)) };
}

function putCompanions(
  firsts: readonly First[],
  shelf: YearShelf,
  { configurations, named }: BesideYearsOptions,
): void {
  const alone = new Set(named);
  const companions = createCompanions(firsts.map(({ file }) => file));
  for (const { file, filed } of firsts) {
    if (!alone.has(file)) continue;
    const { organs } = optionsFor(file, configurations).configuration;
    for (const found of companions.beside(file, filed, organs)) shelf.put(found.file, found.filed);
  }
}

function beside(first: First, shelf: YearShelf, options: BesideYearsOptions): FileCheck {
  if ('reading' in first) return checkReading(first.reading, shelf, options);
  const { file, filed, checked } = first;
  const { organs } = optionsFor(file, options.configurations).configuration;
  const isAlone = filed.every(({ summary }) => {
    const { previous, next } = shelf.neighboursOf(file, summary, organs);
    return previous.length === 0 && next.length === 0;
  });
  const again = isAlone ? null : readRegularFile(file);
  // A pipe gives its text once, and a file may be gone by now: what was found before still counts.
  if (again?.kind !== 'text') return checked;
  return checkReading(readInput({ file, text: again.text }), shelf, options);
}

/** @param shelf null to compare no years. */
function checkReading(
  { file, text, reports }: Reading,
  shelf: YearShelf | null,
  { configurations, today }: BesideYearsOptions,
): FileCheck {
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
  return {
    file: {
      file,
      reports: reports.length,
      readiness: snapshot.reports.map((checked) => readinessOf(checked, today)),
      findings: locateFindings(snapshot),
    },
    usedIgnores: snapshot.usedIgnores,
  };
}
