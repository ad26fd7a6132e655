import { readReport } from '../report/read.ts';
import { summarise } from '../workspace/summarise.ts';
import { type Neighbours, NO_NEIGHBOURS } from '../workspace/summary.ts';
import { check } from './check.ts';
import { configurationFor } from './configuration.ts';
import type { Fix } from './fix.ts';
import { provenFixes } from './proven-fixes.ts';
import type { Rule, RuleExample, RuleFinding } from './rule.ts';

/** What a rule finds in one of its documentation's examples. */
export function runExample(rule: Rule, example: RuleExample): readonly RuleFinding[] {
  return rule.check(readReport(example.text, null), exampleNeighbours(example));
}

/** The fixes that someone is shown for a rule's finding in an example, the most probable first. */
export function exampleFixes(rule: Rule, example: RuleExample): readonly Fix[] {
  if (rule.fixes === undefined) return [];
  const report = readReport(example.text, null);
  const neighbours = exampleNeighbours(example);
  const configuration = configurationFor(rule);
  const context = { fileName: null, configuration, neighbours };
  return check(report, configuration, null, neighbours)
    .findings.filter((finding) => finding.rule === rule.id)
    .flatMap((finding) => provenFixes(report, finding, context));
}

/** The year before an example, as a rule that compares years is given it. */
export function exampleNeighbours({ previous }: RuleExample): Neighbours {
  if (previous === undefined) return NO_NEIGHBOURS;
  const report = readReport(previous, null);
  const summaries = summarise(previous, [{ start: 0, report }]);
  return {
    ...NO_NEIGHBOURS,
    previous: summaries.map((summary) => ({ file: '上年.txt', summary })),
  };
}
