import type { Report } from '../report/report.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Localized } from '../text/localized.ts';
import { expectedHints } from './inlay-hints/expected.ts';
import { proseHints } from './inlay-hints/prose.ts';
import { sumHints } from './inlay-hints/sums.ts';

/** A few words that are shown in the text without standing in it. */
export interface InlayHint {
  /** What they are shown behind. */
  readonly offset: number;
  readonly label: Localized;
  /** How the number comes about, line by line. */
  readonly tooltip: readonly Localized[];
  /** Write into the text what the hint says; none where the hint is no correction. */
  readonly edits: readonly TextEdit[];
}

/** Which hints: those at what is wrong, or also sums that no cell holds. */
export type HintMode = 'problems' | 'all';

/** The hints of a report's prose and tables, in the order of the text. */
export function inlayHints(report: Report, mode: HintMode): readonly InlayHint[] {
  const inTables = tablesOf(report).flatMap((table) => [
    ...expectedHints(report, table),
    ...(mode === 'all' ? sumHints(report, table) : []),
  ]);
  return [...proseHints(report), ...inTables].sort((a, b) => a.offset - b.offset);
}
