import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isNamedReport } from '../core/report/file-name.ts';
import { isReport } from '../core/report/recognise.ts';
import type { RuleConfiguration } from '../core/rules/configuration.ts';
import { checkReports, type ReadReport, readReports, type Snapshot } from '../core/snapshot.ts';
import { type LineStarts, lineStartsOf } from '../core/text/lines.ts';
import { summarise } from '../core/workspace/summarise.ts';
import { type Neighbours, NO_NEIGHBOURS, type ReportSummary } from '../core/workspace/summary.ts';
import type { Circumstances } from './circumstances.ts';
import type { Project } from './projects.ts';
import { type ReadinessBook, readinessesIn } from './readiness-book.ts';
import type { ReportIndex } from './report-index.ts';
import { fileNameOf, keyOf, pathWithin } from './uri.ts';

/** One version of one text, read and checked. */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly lines: LineStarts;
  /** The path by which ignores name the file; null when it has none. */
  readonly path: string | null;
  /** The reports of the years beside each report of the snapshot, in its order. */
  readonly neighbours: readonly Neighbours[];
  /** How long reading and checking took. */
  readonly milliseconds: number;
}

/** The last analysis of each open document. */
export interface Analyses {
  /**
   * Null when the document holds no report. Reads a version once, however often it is asked for, and
   * checks it again only when its configuration or a neighbouring year has changed.
   */
  of(document: TextDocument, circumstances: Circumstances): Analysis | null;
  /** Reads a document's present version, so that other years are compared with what it says now. */
  read(document: TextDocument): void;
  /** Whether a neighbouring year has changed since something was last said of some document. */
  hasStale(): boolean;
  /** To be called when everything that is shown is asked for again. */
  shownAgain(): void;
  /** The last analyses that a configuration file governed, without analysing anything. */
  under(project: Project): readonly Analysis[];
  /** How many texts were read so far; a version is read once. */
  readings(): number;
  forget(uri: string): void;
  forgetAll(): void;
}

interface Entry {
  readonly version: number;
  readonly reading: Reading | null;
  /** Null before the reading was checked. */
  readonly checked: Checked | null;
}

interface Checked {
  readonly circumstances: Circumstances;
  readonly analysis: Analysis | null;
}

/** @param now milliseconds of a clock that only goes forward. */
export function createAnalyses(
  index: ReportIndex,
  book: ReadinessBook,
  now: () => number,
): Analyses {
  const last = new Map<string, Entry>();
  // Checked again beside another year by one request, while what other requests gave is still shown.
  const overtaken = new Set<string>();
  let readings = 0;

  const read = (document: TextDocument): Entry => {
    const { uri, languageId, version } = document;
    const known = last.get(keyOf(uri));
    if (known?.version === version) return known;
    readings++;
    const reading = readText({ uri, languageId, text: document.getText() }, now);
    const entry = { version, reading, checked: null };
    last.set(keyOf(uri), entry);
    index.putOpen(uri, reading?.summaries ?? null);
    return entry;
  };

  const isCurrent = ({ reading, checked }: Entry): boolean => {
    if (reading === null || checked === null) return true;
    const { configuration } = checked.circumstances;
    const neighbours = neighboursIn(reading, configuration, index);
    return areSame(checked.analysis?.neighbours ?? [], neighbours);
  };

  return {
    of(document, circumstances) {
      const { uri } = document;
      const entry = read(document);
      const { reading, checked } = entry;
      if (checked?.circumstances === circumstances) {
        if (isCurrent(entry)) return checked.analysis;
        overtaken.add(keyOf(uri));
      }
      const analysis = reading === null ? null : checkReading(reading, circumstances, index, now);
      last.set(keyOf(uri), { ...entry, checked: { circumstances, analysis } });
      book.putOpen(uri, analysis === null ? null : readinessesIn(uri, analysis));
      return analysis;
    },
    read: (document) => void read(document),
    hasStale: () => overtaken.size > 0 || [...last.values()].some((entry) => !isCurrent(entry)),
    shownAgain: () => overtaken.clear(),
    under: (project) =>
      [...last.values()]
        .filter(({ checked }) => checked?.circumstances.project === project)
        .flatMap(({ checked }) => checked?.analysis ?? []),
    readings: () => readings,
    forget(uri) {
      last.delete(keyOf(uri));
      overtaken.delete(keyOf(uri));
      index.putOpen(uri, null);
      book.putOpen(uri, null);
    },
    forgetAll: () => last.clear(),
  };
}

/** A text with what tells whether it is for us. */
export interface Candidate {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly languageId: string | null;
  readonly text: string;
}

/** A text that was read and not checked yet. */
export interface Reading {
  readonly uri: string;
  readonly text: string;
  readonly reports: readonly ReadReport[];
  readonly summaries: readonly ReportSummary[];
  readonly lines: LineStarts;
  /** How long reading took. */
  readonly milliseconds: number;
}

/** Reads a text; null when neither language, file name nor content make it a report. */
export function readText({ uri, languageId, text }: Candidate, now: () => number): Reading | null {
  if (languageId !== 'gongkai' && !isNamedReport(uri) && !isReport(text)) return null;
  const start = now();
  const reports = readReports(text, fileNameOf(uri));
  const summaries = summarise(text, reports);
  const lines = lineStartsOf(text);
  return { uri, text, reports, summaries, lines, milliseconds: now() - start };
}

/** Checks a text that was read, beside the years that are known now. */
export function checkReading(
  reading: Reading,
  { configuration, base }: Circumstances,
  index: ReportIndex,
  now: () => number,
): Analysis {
  const start = now();
  const { uri, text, reports, lines } = reading;
  const neighbours = neighboursIn(reading, configuration, index);
  const byReport = new Map(reports.map(({ report }, at) => [report, neighbours[at]] as const));
  const path = base === null ? null : pathWithin(base, uri);
  const snapshot = checkReports(text, reports, {
    configuration,
    path,
    neighboursOf: (report) => byReport.get(report) ?? NO_NEIGHBOURS,
  });
  return { snapshot, lines, path, neighbours, milliseconds: reading.milliseconds + now() - start };
}

/** The years beside each report of a text. */
export function neighboursIn(
  { uri, summaries }: Pick<Reading, 'uri' | 'summaries'>,
  { organs }: RuleConfiguration,
  index: ReportIndex,
): readonly Neighbours[] {
  return summaries.map((summary) => index.neighboursOf(uri, summary, organs));
}

/** Whether two lists of neighbours are the very same reports. */
export function areSame(a: readonly Neighbours[], b: readonly Neighbours[]): boolean {
  const alike = (some: readonly unknown[], others: readonly unknown[]) =>
    some.length === others.length && some.every((each, at) => each === others[at]);
  return (
    a.length === b.length &&
    a.every(
      ({ previous, next }, at) =>
        alike(previous, b[at]?.previous ?? []) && alike(next, b[at]?.next ?? []),
    )
  );
}
