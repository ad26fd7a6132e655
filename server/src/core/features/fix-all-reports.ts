import type { Report } from '../report/report.ts';
import { type FixAllContext, fixAll } from '../rules/fix-all.ts';
import type { FixedFinding } from '../rules/proven.ts';
import type { Finding } from '../rules/rule.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/** A text with the reports in it, as a snapshot has them. */
export interface FixAllSource {
  readonly text: string;
  readonly reports: readonly {
    readonly start: number;
    readonly report: Report;
    readonly findings: readonly Finding[];
  }[];
}

/** What the safe fixes of all reports make of a text. */
export interface AllReportsFixed {
  /** Of the whole text, in its order, apart from each other; empty when there is nothing to do. */
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly FixedFinding[];
}

/** Applies the safe fixes of every report of a text; a text that is then cut otherwise stays. */
export function fixAllReports(
  { text, reports }: FixAllSource,
  context: FixAllContext,
): AllReportsFixed {
  let edits: readonly TextEdit[] = [];
  let fixed: readonly FixedFinding[] = [];
  for (const { start, report, findings } of reports) {
    const own = fixAll(report, context, findings);
    if (own.edits.length === 0) continue;
    const more = [...edits, ...own.edits.map((edit) => moved(edit, start))];
    if (splitReports(applyEdits(text, more)).length !== reports.length) continue;
    edits = more;
    fixed = [...fixed, ...own.fixed];
  }
  return { edits, fixed };
}

function moved({ span, text }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start + by, end: span.end + by }, text };
}
