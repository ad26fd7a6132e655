import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits } from '../text/edit.ts';
import { check } from './check.ts';
import type { RuleConfiguration } from './configuration.ts';
import type { Fix } from './fix.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';

/** What else decides how a report is read and checked. */
export interface FixContext {
  /** The file's name, which may tell the report's year; null when unknown. */
  readonly fileName: string | null;
  readonly configuration: RuleConfiguration;
}

/**
 * The fixes of a finding that do what they promise, the most probable first. None is shown on trust:
 * the text that it would give is read and checked, and a fix after which the finding is still there,
 * or another has come up, is left out.
 */
export function provenFixes(report: Report, finding: Finding, context: FixContext): readonly Fix[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const fixes = rule?.fixes?.(report, finding) ?? [];
  if (fixes.length === 0) return fixes;
  const before = countFindings(report, context);
  return fixes.filter((fix) => isProven(report, finding, fix, before, context));
}

function isProven(
  report: Report,
  finding: Finding,
  fix: Fix,
  before: Counts,
  context: FixContext,
): boolean {
  const text = applyEdits(report.text, fix.edits);
  if (splitReports(text).length !== 1) return false;
  const after = countFindings(readReport(text, context.fileName), context);
  const fixed = keyOf(finding);
  if ((after.get(fixed)?.count ?? 0) >= (before.get(fixed)?.count ?? 0)) return false;
  return [...after].every(
    ([key, { rule, count }]) =>
      count <= (before.get(key)?.count ?? 0) || fix.leaves?.includes(rule) === true,
  );
}

/** How many findings there are of each rule in each place. */
type Counts = ReadonlyMap<string, { readonly rule: string; readonly count: number }>;

/** What is ignored counts too: an ignore is no reason to make the same fault again. */
function countFindings(report: Report, { configuration }: FixContext): Counts {
  const counts = new Map<string, { rule: string; count: number }>();
  const { findings } = check(report, { rules: configuration.rules, ignores: [] });
  for (const finding of findings) {
    const key = keyOf(finding);
    counts.set(key, { rule: finding.rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}

/** The value is left out: a finding about a cell is the same one after its value has changed. */
function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject.cell}`;
}
