import type { Report, Table } from '../report/report.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Localized } from '../text/localized.ts';
import { recalculate } from './recalculate.ts';

/** Some tables of one report. */
export interface ChosenTables {
  /** UTF-16 offset of the report in the whole text. */
  readonly start: number;
  readonly report: Report;
  readonly tables: readonly Table[];
}

/** An offer to recalculate the totals of some tables at once. */
export interface RecalculateOffer {
  /** What it does, with the number of cells that it changes. */
  readonly title: Localized;
  /** Relative to the whole text. */
  readonly edits: readonly TextEdit[];
}

/**
 * The offer to recalculate the totals of some tables; null when none of them has a total that
 * differs from its parts and can be written.
 */
export function recalculateOffer(chosen: readonly ChosenTables[]): RecalculateOffer | null {
  const all = chosen.flatMap(({ start, report, tables }) =>
    tables.map((table) => ({ start, ...recalculate(report, table) })),
  );
  const count = all.flatMap(({ totals }) => totals).length;
  if (count === 0) return null;
  return {
    title: {
      zh: `重新计算合计（改 ${count} 格）`,
      en: `Recalculate the totals (changes ${count} ${count === 1 ? 'cell' : 'cells'})`,
    },
    edits: all.flatMap(({ start, edits }) => edits.map((edit) => moved(edit, start))),
  };
}

function moved({ span, text }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start + by, end: span.end + by }, text };
}
