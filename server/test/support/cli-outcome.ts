import { type CheckedFile, type LocatedFinding, summaryOf } from '../../src/cli/check/outcome.ts';
import { presenter, type View } from '../../src/cli/check/present.ts';
import { printedParts } from '../../src/cli/check/printed.ts';
import type { FormatContext } from '../../src/cli/formats/format.ts';
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

/** What was found: one file and perhaps some problems. */
interface Found {
  readonly file: CheckedFile;
  readonly problems: readonly Problem[];
}

/** One file with these findings, and perhaps some problems. */
export function outcomeOf(
  findings: readonly LocatedFinding[],
  problems: readonly Problem[] = [],
  file = '报告/a.txt',
  readiness: readonly Readiness[] = [],
): Found {
  return { file: { file, reports: 1, readiness, findings }, problems };
}

/** What `gongkai check` prints of it in a format. */
export function printed(
  format: string,
  { file, problems }: Found,
  context: FormatContext,
  options: Partial<View> = {},
): string {
  const view = { ...VIEW, ...context, format, ...options };
  const files = [presenter(view)({ file, usedIgnores: [] })];
  const outcome = { files, problems, summary: summaryOf(files, problems) };
  return Buffer.concat([...printedParts(outcome, view)]).toString('utf8');
}

const VIEW = { isSummary: false, isQuiet: false, isStored: false };
