import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits } from '../text/edit.ts';
import type { Neighbours } from '../workspace/summary.ts';
import type { RuleConfiguration } from './configuration.ts';
import { findingCounts } from './finding-counts.ts';
import type { Fix } from './fix.ts';
import { isProven } from './proven.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';

/** What else decides how a report is read and checked. */
export interface FixContext {
  /** The file's name, which may tell the report's year; null when unknown. */
  readonly fileName: string | null;
  readonly configuration: RuleConfiguration;
  /** The same organ's reports of the years beside; none when absent. */
  readonly neighbours?: Neighbours;
}

/**
 * The fixes of a finding that do what they promise, the most probable first. None is shown on trust:
 * the text that it would give is read and checked, and a fix after which the finding is still there,
 * or another has come up, is left out.
 */
export function provenFixes(
  report: Report,
  finding: Finding,
  { fileName, configuration, neighbours }: FixContext,
): readonly Fix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const fixes = rule?.fixes?.(report, finding, neighbours) ?? [];
  if (fixes.length === 0) return fixes;
  const before = findingCounts(report, configuration, neighbours);
  return fixes.filter((fix) => {
    const text = applyEdits(report.text, fix.edits);
    if (splitReports(text).length !== 1) return false;
    const after = findingCounts(readReport(text, fileName), configuration, neighbours);
    return isProven([{ finding, fix }], before, after);
  });
}
