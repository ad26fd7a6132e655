import { findingsAt } from '../core/features/findings-at.ts';
import type { Finding } from '../core/rules/rule.ts';
import type { ReportSnapshot } from '../core/snapshot.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';
import type { CodeActionParameters } from './parameters.ts';
import { reportAt } from './report-at.ts';

/** A report with some of its findings. */
export interface TouchedFindings {
  readonly report: ReportSnapshot;
  readonly findings: readonly Finding[];
}

/**
 * The findings that a request for code actions is about: of those that its range touches, the ones
 * that the client names; all when it names none, or only such as have changed meanwhile.
 */
export function touchedFindings(
  analysis: Analysis,
  { range, diagnostics }: CodeActionParameters,
): readonly TouchedFindings[] {
  const offsetOf = (position: typeof range.start) => {
    const at = reportAt(analysis, position);
    return at === null ? 0 : at.report.start + at.offset;
  };
  const [start, end] = [offsetOf(range.start), offsetOf(range.end)];
  const touched = analysis.snapshot.reports.map((report) => ({
    report,
    findings: findingsAt(report.findings, { start: start - report.start, end: end - report.start }),
  }));
  const names = new Set(diagnostics.map((each) => nameOf(each.code, each.range)));
  const named = touched.map(({ report, findings }) => {
    const toRange = rangesOf(analysis.lines, report.start);
    return {
      report,
      findings: findings.filter(({ rule, span }) => names.has(nameOf(rule, toRange(span)))),
    };
  });
  return named.some(({ findings }) => findings.length > 0) ? named : touched;
}

function nameOf(rule: string, { start, end }: CodeActionParameters['range']): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
