import { addressOf } from '../../relations/address.ts';
import type { Cell, Report, Row, Table } from '../../report/report.ts';
import type { ColumnTemplate } from '../../template/template.ts';

/** A cell that was read, in its place. */
export interface PlacedCell {
  readonly row: Row;
  readonly column: ColumnTemplate;
  readonly cell: Cell;
  /** See addressOf. */
  readonly address: string;
}

/** The tables that the report has, in the order of its parts. */
export function tablesOf({ tables }: Pick<Report, 'tables'>): readonly Table[] {
  return [tables.disclosure, tables.requests, tables.review].filter((table) => table !== null);
}

/** The rows of a table that the text has, in the template's order. */
export function rowsOf({ rows }: Table): readonly Row[] {
  return rows.filter((row) => row !== null);
}

/** The cell of an address; null when it was not read. */
export function cellNamed(report: Report, address: string): PlacedCell | null {
  const cells = tablesOf(report).flatMap(cellsOf);
  return cells.find((placed) => placed.address === address) ?? null;
}

/** A table never changes, and several rules walk its cells: they are listed once. */
const known = new WeakMap<Table, readonly PlacedCell[]>();

/** The cells of a table that were read, row by row. */
export function cellsOf(table: Table): readonly PlacedCell[] {
  const cells = known.get(table) ?? listCells(table);
  known.set(table, cells);
  return cells;
}

function listCells(table: Table): readonly PlacedCell[] {
  return rowsOf(table).flatMap((row) =>
    row.template.columns.flatMap((column, at): PlacedCell[] => {
      const cell = row.cells[at] ?? null;
      const address = addressOf(table.id, row.template.id, column.id);
      return cell === null ? [] : [{ row, column, cell, address }];
    }),
  );
}
