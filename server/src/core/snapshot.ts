import { type ReadReport, readText } from './reading.ts';
import type { Report } from './report/report.ts';
import { checkOnce } from './rules/check-once.ts';
import {
  DEFAULT_CONFIGURATION,
  type Ignore,
  type RuleConfiguration,
} from './rules/configuration.ts';
import type { Finding } from './rules/rule.ts';
import { type Neighbours, NO_NEIGHBOURS } from './workspace/summary.ts';

export type { ReadReport } from './reading.ts';

/** One report of a text, with what was found in it. Its spans are relative to `start`. */
export interface ReportSnapshot {
  /** UTF-16 offset of the report in the whole text. */
  readonly start: number;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * Everything known of one version of one text. Immutable; features read it and never parse.
 * A text that holds several reports (a compilation) has several entries, which cover it wholly.
 */
export interface Snapshot {
  readonly text: string;
  readonly reports: readonly ReportSnapshot[];
  readonly usedIgnores: readonly Ignore[];
}

/** What a check may know besides the text. */
export interface CheckOptions {
  readonly configuration?: RuleConfiguration;
  /** The report's path as ignores name it (see Ignore); null when it has none. */
  readonly path?: string | null;
  /** Finds the same organ's reports of the years beside; without it years are not compared. */
  readonly neighboursOf?: (report: Report) => Neighbours;
}

/** What an analysis may know besides the text. */
export interface AnalysisOptions extends CheckOptions {
  /** The file's name, which may tell the report's year when the title is lost; null when unknown. */
  readonly fileName?: string | null;
}

/** Reads and checks a text. Total: any text at all gives a snapshot. */
export function analyse(text: string, options: AnalysisOptions = {}): Snapshot {
  return checkReports(text, readReports(text, options.fileName ?? null), options);
}

/** Reads the reports of a text, which is by far the greater part of the work. */
export function readReports(text: string, fileName: string | null): readonly ReadReport[] {
  return readText(text, fileName).reports;
}

/** Checks the reports of a text that were read before. */
export function checkReports(
  text: string,
  reports: readonly ReadReport[],
  { configuration = DEFAULT_CONFIGURATION, path = null, neighboursOf }: CheckOptions,
): Snapshot {
  const results = reports.map(({ start, report }) => {
    const neighbours = neighboursOf?.(report) ?? NO_NEIGHBOURS;
    const { findings, usedIgnores } = checkOnce(report, configuration, path, neighbours);
    return { snapshot: { start, report, findings }, usedIgnores };
  });
  return {
    text,
    reports: results.map(({ snapshot }) => snapshot),
    usedIgnores: results.flatMap(({ usedIgnores }) => usedIgnores),
  };
}
