import { isSameReport } from '../print/same-report.ts';
import { writeCells } from '../print/write-cell.ts';
import { recalculated, type TotalChange } from '../relations/recalculate.ts';
import { withTotals } from '../relations/with-totals.ts';
import { readReport } from '../report/read.ts';
import type { Report, Table } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';

/** New totals of one table, and the edits of the report's text that write them. */
export interface Recalculation {
  readonly totals: readonly TotalChange[];
  /** In the order of the text. */
  readonly edits: readonly TextEdit[];
}

/** Reports are immutable, and several features ask of the same tables. */
const known = new WeakMap<Table, Recalculation>();

/**
 * What has to be written so that the totals of a table are the sums of their parts; nothing where
 * all are. Nothing else changes: the text is read with the edits, and should it say anything else,
 * only those totals are written that do not make it so.
 *
 * @param table one of the report's own.
 */
export function recalculate(report: Report, table: Table): Recalculation {
  const before = known.get(table);
  if (before !== undefined) return before;
  const all = recalculated(table);
  const totals = isProved(report, table, all)
    ? all
    : all.filter((each) => isProved(report, table, [each]));
  const found = totals.length === all.length || isProved(report, table, totals) ? totals : [];
  const result = { totals: found, edits: totalEdits(report, found) };
  known.set(table, result);
  return result;
}

/** The edits of a report's text that write new totals, in its order. */
export function totalEdits({ text }: Report, totals: readonly TotalChange[]): TextEdit[] {
  const writings = totals.flatMap(({ term: { row }, cell, to }) =>
    row === null ? [] : [{ row, cell, to: String(to) }],
  );
  return inOrder(writeCells(text, writings) ?? []);
}

/** Whether the text reads as before but for the new totals, once they are written. */
function isProved(report: Report, table: Table, totals: readonly TotalChange[]): boolean {
  if (totals.length === 0) return true;
  const text = applyEdits(report.text, totalEdits(report, totals));
  if (splitReports(text).length !== 1) return false;
  // Read anew, because the report's year may come from the name of its file.
  const before = readReport(report.text, null);
  const tables = { ...report.tables, [table.id]: withTotals(table, totals) };
  return isSameReport({ ...before, tables }, readReport(text, null));
}
