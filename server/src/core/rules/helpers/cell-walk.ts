import { addressOf } from '../../relations/address.ts';
import { glanceAt, isCount } from '../../relations/glance.ts';
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
  const { disclosure, requests, review } = tables;
  const found: Table[] = [];
  if (disclosure !== null) found.push(disclosure);
  if (requests !== null) found.push(requests);
  if (review !== null) found.push(review);
  return found;
}

/** The rows of a table that the text has, in the template's order. */
export function rowsOf({ rows }: Table): readonly Row[] {
  return rows.filter((row) => row !== null);
}

/** The cell of an address; null when it was not read. */
export function cellNamed(report: Report, address: string): PlacedCell | null {
  const cells = tablesOf(report).flatMap((table) => cellsOf(table));
  return cells.find((placed) => placed.address === address) ?? null;
}

/** The cells of a table that were read, row by row; all of them, or those that are wanted. */
export function cellsOf(
  table: Table,
  isWanted: (cell: Cell, column: ColumnTemplate) => boolean = () => true,
): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const row of table.rows) {
    if (row === null) continue;
    const { id, columns } = row.template;
    for (let at = 0; at < columns.length; at++) {
      const cell = row.cells[at] ?? null;
      const column = columns[at];
      if (cell === null || column === undefined || !isWanted(cell, column)) continue;
      placed.push({ row, column, cell, address: addressOf(table.id, id, column.id) });
    }
  }
  return placed;
}

/** A table never changes, and several rules look at these cells: they are listed once. */
const known = new WeakMap<Table, readonly PlacedCell[]>();

/** Those of `cellsOf` that hold anything but a plain count: in most tables few, or none. */
export function unusualCellsOf(table: Table): readonly PlacedCell[] {
  if (glanceAt(table).isPlain) return NONE;
  const cells = known.get(table) ?? cellsOf(table, isUnusual);
  known.set(table, cells);
  return cells;
}

const NONE: readonly PlacedCell[] = [];

function isUnusual({ value, unit, note }: Cell): boolean {
  return unit !== null || note !== null || !isCount(value);
}
