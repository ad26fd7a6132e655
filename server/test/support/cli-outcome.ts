import {
  type CheckedFile,
  type LocatedFinding,
  type Outcome,
  summaryOf,
} from '../../src/cli/check/outcome.ts';
import type { Problem } from '../../src/cli/problem.ts';
import type { Readiness } from '../../src/core/workspace/readiness.ts';

/** A finding for tests of output formats; say only what the test is about. */
export function located(finding: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    rule: 'review/total',
    severity: 'error',
    message: { zh: '总计不等于各项之和。', en: 'The total is wrong.' },
    range: { start: { line: 2, character: 3 }, end: { line: 2, character: 5 } },
    related: [],
    elsewhere: [],
    subject: { cell: 'review/reconsideration/total', value: '12' },
    line: '甲乙 12 丙',
    ...finding,
  };
}

/** An outcome of one file and perhaps some problems. */
export function outcomeOf(
  findings: readonly LocatedFinding[],
  problems: readonly Problem[] = [],
  file = '报告/a.txt',
  readiness: readonly Readiness[] = [],
): Outcome {
  const files: CheckedFile[] = [{ file, reports: 1, readiness, findings }];
  return { files, problems, summary: summaryOf(files, problems) };
}
