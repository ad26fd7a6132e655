import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { composeEdits } from '../text/compose-edits.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { check } from './check.ts';
import { findingCounts } from './finding-counts.ts';
import { keepsFigures } from './keeps-figures.ts';
import { type FixedFinding, isProven } from './proven.ts';
import type { FixContext } from './proven-fixes.ts';
import { RULES } from './registry.ts';
import type { Finding } from './rule.ts';

/** A context in which ignores hold too. */
export interface FixAllContext extends FixContext {
  /** The report's path as ignores name it; null when it has none. */
  readonly path: string | null;
}

/** What the safe fixes of a report make of it. */
export interface AllFixes {
  /** Of the report's text, in its order, apart from each other; empty when there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** What was put right, in the order in which it was done. */
  readonly fixed: readonly FixedFinding[];
}

/**
 * Applies the safe fixes of a report until nothing is left that has one. Findings that are ignored
 * are left alone. Nothing is done on trust: the text after each pass is read, and a fix that does
 * not remove its finding, brings up another or changes a figure that is reported is left out.
 *
 * @param findings the report's findings, if they are known already.
 */
export function fixAll(
  report: Report,
  context: FixAllContext,
  findings: readonly Finding[] = findingsOf(report, context),
): AllFixes {
  let edits: readonly TextEdit[] = [];
  const fixed: FixedFinding[] = [];
  let [present, open] = [report, findings];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const done = onePass(present, open, context);
    if (done.length === 0) break;
    fixed.push(...done);
    const step = editsOf(done);
    edits = composeEdits(edits, step);
    present = readReport(applyEdits(present.text, step), context.fileName);
    open = findingsOf(present, context);
  }
  return { edits, fixed };
}

/** One pass does nearly everything; another is for what lies in the same place. */
const MOST_PASSES = 10;

/** Fixes that can be made together, each apart from the others. */
function onePass(
  report: Report,
  findings: readonly Finding[],
  context: FixAllContext,
): readonly FixedFinding[] {
  const choices = findings.map((finding) => safeFixes(report, finding));
  if (choices.every((each) => each.length === 0)) return [];
  const before = findingCounts(report, context.configuration);
  const isGood = (fixes: readonly FixedFinding[]): boolean => {
    const text = applyEdits(report.text, editsOf(fixes));
    if (splitReports(text).length !== 1) return false;
    const after = readReport(text, context.fileName);
    return (
      keepsFigures(report, after) &&
      isProven(fixes, before, findingCounts(after, context.configuration))
    );
  };
  const firsts = choices.flatMap((each) => each.slice(0, 1)).reduce(withNext, []);
  return isGood(firsts) ? firsts : oneByOne(choices, isGood);
}

/** Where not all go together, each is added only if all is well with it. */
function oneByOne(
  choices: readonly (readonly FixedFinding[])[],
  isGood: (fixes: readonly FixedFinding[]) => boolean,
): readonly FixedFinding[] {
  let accepted: readonly FixedFinding[] = [];
  for (const choice of choices) {
    for (const each of choice) {
      const more = withNext(accepted, each);
      if (more === accepted || !isGood(more)) continue;
      accepted = more;
      break;
    }
  }
  return accepted;
}

/** Adds a fix unless it touches what another one changes; that one waits for the next pass. */
function withNext(fixes: readonly FixedFinding[], next: FixedFinding): readonly FixedFinding[] {
  const isApart = editsOf(fixes).every((done) =>
    next.fix.edits.every((edit) => !touches(edit.span, done.span)),
  );
  return isApart ? [...fixes, next] : fixes;
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function safeFixes(report: Report, finding: Finding): readonly FixedFinding[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  return (rule?.fixes?.(report, finding) ?? [])
    .filter(({ grade, edits }) => grade === 'safe' && edits.length > 0)
    .map((fix) => ({ finding, fix }));
}

function editsOf(fixes: readonly FixedFinding[]): TextEdit[] {
  return inOrder(fixes.flatMap(({ fix }) => fix.edits));
}

function findingsOf(report: Report, { configuration, path }: FixAllContext): readonly Finding[] {
  return check(report, configuration, path).findings;
}
