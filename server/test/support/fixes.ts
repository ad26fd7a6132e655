import { readReport } from '../../src/core/report/read.ts';
import { check } from '../../src/core/rules/check.ts';
import { configurationFor } from '../../src/core/rules/configuration.ts';
import type { Fix } from '../../src/core/rules/fix.ts';
import { provenFixes } from '../../src/core/rules/proven-fixes.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { applyEdits } from '../../src/core/text/edit.ts';

/** A fix as tests look at it. */
export interface TriedFix {
  /** The Chinese title. */
  readonly title: string;
  readonly grade: Fix['grade'];
  /** The report's text after the fix. */
  readonly after: string;
}

/** Every fix that the rule proposes for its finding number `index`, proved or not. */
export function proposedFixes(rule: Rule, text: string, index = 0): TriedFix[] {
  const report = readReport(text, null);
  const finding = rule.check(report)[index];
  if (finding === undefined) throw new Error(`no finding ${index} of ${rule.id} in:\n${text}`);
  return (rule.fixes?.(report, finding) ?? []).map((fix) => tried(text, fix));
}

/** The fixes that are shown for the rule's finding number `index`: those that were proved. */
export function shownFixes(rule: Rule, text: string, index = 0): TriedFix[] {
  const report = readReport(text, null);
  const configuration = configurationFor(rule);
  const { findings } = check(report, configuration);
  const finding = findings.filter((each) => each.rule === rule.id)[index];
  if (finding === undefined) throw new Error(`no finding ${index} of ${rule.id} in:\n${text}`);
  const context = { fileName: null, configuration };
  return provenFixes(report, finding, context).map((fix) => tried(text, fix));
}

function tried(text: string, { title, grade, edits }: Fix): TriedFix {
  return { title: title.zh, grade, after: applyEdits(text, edits) };
}
