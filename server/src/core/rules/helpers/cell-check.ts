import type { Report, Row, Table } from '../../report/report.ts';
import type { RuleFinding } from '../rule.ts';
import { inTextOrder } from './cell-order.ts';
import { type PlacedCell, tablesOf, unusualCellsOf } from './cell-walk.ts';

/** What a rule finds in the cells of all tables that hold anything but a plain count, in the order of the text. */
export function checkUnusualCells(
  report: Report,
  find: (report: Report, placed: PlacedCell) => readonly RuleFinding[],
): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const table of tablesOf(report)) {
    for (const placed of unusualCellsOf(table)) findings.push(...find(report, placed));
  }
  return inTextOrder(findings);
}

/** What a rule finds in those rows of all tables that are suspect to it, in the order of the text. */
export function checkRows(
  report: Report,
  isSuspect: (row: Row) => boolean,
  find: (report: Report, table: Table, row: Row) => readonly RuleFinding[],
): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const table of tablesOf(report)) {
    for (const row of table.rows) {
      if (row !== null && isSuspect(row)) findings.push(...find(report, table, row));
    }
  }
  return inTextOrder(findings);
}
