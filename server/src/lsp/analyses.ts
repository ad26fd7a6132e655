import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ReadReport, readText, type TextReading } from '../core/reading.ts';
import { isNamedReport } from '../core/report/file-name.ts';
import { REPORT_HINT } from '../core/report/hint.ts';
import { isReport, looksLikeReport } from '../core/report/recognise.ts';
import type { RuleConfiguration } from '../core/rules/configuration.ts';
import { checkReports, type Snapshot } from '../core/snapshot.ts';
import { type LineStarts, placeOf } from '../core/text/lines.ts';
import { lazySummary } from '../core/workspace/lazy-summary.ts';
import { type Neighbours, NO_NEIGHBOURS, type ReportSummary } from '../core/workspace/summary.ts';
import type { Circumstances } from './circumstances.ts';
import type { Project } from './projects.ts';
import { type ReadinessBook, readinessesIn } from './readiness-book.ts';
import type { ReportIndex } from './report-index.ts';
import type { Settings } from './settings.ts';
import { type Oversize, oversizeOf } from './size-limit.ts';
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
  read(document: TextDocument, settings: Settings): void;
  /** Why an open document was not read, though it may be a report; null when that is not so. */
  oversizeOf(uri: string): Oversize | null;
  /** Whether a neighbouring year has changed since something was last said of some document. */
  hasStale(): boolean;
  /** To be called when everything that is shown is asked for again. */
  shownAgain(): void;
  /** The last analyses that a configuration file governed, without analysing anything. */
  under(project: Project): readonly Analysis[];
  /** How much was read so far: a version is read once, and of it only the reports that have changed. */
  readings(): Readonly<Record<'texts' | 'reports', number>>;
  /** How long the last analysis of a document took; 0 when there was none. */
  millisecondsOf(uri: string): number;
  forget(uri: string): void;
  forgetAll(): void;
}

interface Entry {
  readonly version: number;
  /** The limit on sizes that it was read under. */
  readonly limit: number;
  readonly oversize: Oversize | null;
  readonly reading: Reading | null;
  /** Null before the reading was checked. */
  readonly checked: Checked | null;
}

interface Checked {
  readonly circumstances: Circumstances;
  /** The index's edition that the neighbours were found in. */
  readonly edition: number;
  readonly analysis: Analysis | null;
}

/**
 * @param now milliseconds of a clock that only goes forward.
 * @param slow is told of each analysis that takes longer than its budget.
 */
export function createAnalyses(
  index: ReportIndex,
  book: ReadinessBook,
  now: () => number,
  slow: (uri: string, analysis: Analysis) => void = () => {},
): Analyses {
  const last = new Map<string, Entry>();
  // Checked again beside another year by one request, while what other requests gave is still shown.
  const overtaken = new Set<string>();
  const readings = { texts: 0, reports: 0 };

  const read = (document: TextDocument, settings: Settings): Entry => {
    const { uri, languageId, version } = document;
    const { maxDocumentSize: limit } = settings;
    const known = last.get(keyOf(uri));
    if (known?.version === version && known.limit === limit) return known;
    const previous = known?.reading ?? null;
    const candidate = { uri, languageId, text: document.getText() };
    const oversize = mayHoldReport(candidate) ? oversizeOf(candidate.text, settings) : null;
    const reading = oversize === null ? readCandidate(candidate, now, previous) : null;
    readings.texts++;
    readings.reports += reading?.newlyRead ?? 0;
    const entry = { version, limit, oversize, reading, checked: null };
    last.set(keyOf(uri), entry);
    index.putOpen(uri, reading?.summaries ?? null);
    return entry;
  };

  const isCurrent = ({ reading, checked }: Entry): boolean => {
    if (reading === null || checked === null || checked.edition === index.edition()) return true;
    const { configuration } = checked.circumstances;
    const neighbours = neighboursIn(reading, configuration, index);
    return areSame(checked.analysis?.neighbours ?? [], neighbours);
  };

  return {
    of(document, circumstances) {
      const { uri } = document;
      const entry = read(document, circumstances.settings);
      const { reading, checked } = entry;
      if (checked?.circumstances === circumstances) {
        if (isCurrent(entry)) return checked.analysis;
        overtaken.add(keyOf(uri));
      }
      const analysis = reading === null ? null : checkReading(reading, circumstances, index, now);
      const edition = index.edition();
      last.set(keyOf(uri), { ...entry, checked: { circumstances, edition, analysis } });
      book.putOpen(uri, analysis === null ? null : () => readinessesIn(uri, analysis));
      if (analysis !== null && isSlow(analysis)) slow(uri, analysis);
      return analysis;
    },
    read: (document, settings) => void read(document, settings),
    oversizeOf: (uri) => last.get(keyOf(uri))?.oversize ?? null,
    hasStale: () => overtaken.size > 0 || [...last.values()].some((entry) => !isCurrent(entry)),
    shownAgain: () => overtaken.clear(),
    under: (project) =>
      [...last.values()]
        .filter(({ checked }) => checked?.circumstances.project === project)
        .flatMap(({ checked }) => checked?.analysis ?? []),
    readings: () => readings,
    millisecondsOf: (uri) => last.get(keyOf(uri))?.checked?.analysis?.milliseconds ?? 0,
    forget(uri) {
      last.delete(keyOf(uri));
      overtaken.delete(keyOf(uri));
      index.putOpen(uri, null);
      book.putOpen(uri, null);
    },
    forgetAll: () => last.clear(),
  };
}

/**
 * What takes longer is felt while one types. Twenty reports take less on a slow machine; a
 * compilation of hundreds takes longer when it is opened, and not with each key.
 */
const BUDGET_MILLISECONDS = 200;

/** Whether an analysis has taken longer than it should. */
export function isSlow({ milliseconds }: Analysis): boolean {
  return milliseconds > BUDGET_MILLISECONDS;
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
  readonly content: TextReading;
  readonly reports: readonly ReadReport[];
  readonly summaries: readonly ReportSummary[];
  readonly lines: LineStarts;
  /** How many of the reports had to be read, the others being the same as before. */
  readonly newlyRead: number;
  /** How long reading took. */
  readonly milliseconds: number;
}

/**
 * Reads a text; null when neither language, file name nor content make it a report.
 *
 * @param previous an earlier version of the same text, of which the next takes over what it can.
 */
export function readCandidate(
  { uri, languageId, text }: Candidate,
  now: () => number,
  previous: Reading | null = null,
): Reading | null {
  if (!mayHoldReport({ uri, languageId, text })) return null;
  const start = now();
  const content = readText(text, fileNameOf(uri), previous?.content ?? null);
  if (!isDeclared({ uri, languageId }) && !holdsReport(text, content)) return null;
  const { reports, splitting } = content;
  const { lines } = splitting;
  const summaries = reports.map((each) =>
    lazySummary(each.report, placeOf(lines, each.start).line),
  );
  const before = new Set(previous?.reports.map(({ report }) => report));
  const newlyRead = reports.filter(({ report }) => !before.has(report)).length;
  const milliseconds = now() - start;
  return { uri, text, content, reports, summaries, lines, newlyRead, milliseconds };
}

/** Whether a document is a report whatever stands in it. */
function isDeclared({ uri, languageId }: Pick<Candidate, 'uri' | 'languageId'>): boolean {
  return languageId === 'gongkai' || isNamedReport(uri);
}

/** A quick look: a text for which this is false holds no report. */
export function mayHoldReport(candidate: Candidate): boolean {
  return isDeclared(candidate) || candidate.text.includes(REPORT_HINT);
}

/** The same as `isReport`, without reading the first report twice. */
function holdsReport(text: string, { reports: [first] }: TextReading): boolean {
  // The name of a file makes nothing a report.
  if (first?.report.year?.source === 'file-name') return isReport(text);
  return first !== undefined && looksLikeReport(first.report);
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
