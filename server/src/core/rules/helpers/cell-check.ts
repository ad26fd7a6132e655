import type { Report, Row, Table } from '../../report/report.ts';
import type { RuleFinding } from '../rule.ts';
import { inTextOrder } from './cell-order.ts';
import { type PlacedCell, rowsOf, tablesOf, unusualCellsOf } from './cell-walk.ts';

/** What a rule finds in the cells of all tables that hold anything but a plain count, in the order of the text. */
export function checkUnusualCells(
  report: Report,
  find: (report: Report, placed: PlacedCell) => readonly RuleFinding[],
): readonly RuleFinding[] {
  const cells = tablesOf(report).flatMap(unusualCellsOf);
  return inTextOrder(cells.flatMap((placed) => find(report, placed)));
}

/** What a rule finds in the rows of all tables, in the order of the text. */
export function checkRows(
  report: Report,
  find: (report: Report, table: Table, row: Row) => readonly RuleFinding[],
): readonly RuleFinding[] {
  const findings = tablesOf(report).flatMap((table) =>
    rowsOf(table).flatMap((row) => find(report, table, row)),
  );
  return inTextOrder(findings);
}
