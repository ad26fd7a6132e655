import { readReport } from './report/read.ts';
import type { Report } from './report/report.ts';
import { check } from './rules/check.ts';
import {
  DEFAULT_CONFIGURATION,
  type Ignore,
  type RuleConfiguration,
} from './rules/configuration.ts';
import type { Finding } from './rules/rule.ts';
import { splitReports } from './syntax/split.ts';

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

/** What an analysis may know besides the text. */
export interface AnalysisOptions {
  readonly configuration?: RuleConfiguration;
  /** The report's path as ignores name it (see Ignore); null when it has none. */
  readonly path?: string | null;
  /** The file's name, which may tell the report's year when the title is lost; null when unknown. */
  readonly fileName?: string | null;
}

/** Reads and checks a text. Total: any text at all gives a snapshot. */
export function analyse(text: string, options: AnalysisOptions = {}): Snapshot {
  const { configuration = DEFAULT_CONFIGURATION, path = null, fileName = null } = options;
  const usedIgnores: Ignore[] = [];
  const reports = splitReports(text).map(({ start, end }): ReportSnapshot => {
    const report = readReport(text.slice(start, end), fileName);
    const result = check(report, configuration, path);
    usedIgnores.push(...result.usedIgnores);
    return { start, report, findings: result.findings };
  });
  return { text, reports, usedIgnores };
}
