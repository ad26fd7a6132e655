import type { Cell, Table } from '../report/report.ts';
import type { TotalChange } from './recalculate.ts';

/**
 * The table as it would be read with the new totals. Its spans still belong to the present text, so
 * it is for comparing and for working out equations, not for showing.
 */
export function withTotals(table: Table, changes: readonly TotalChange[]): Table {
  const totals = new Map<Cell, number>(changes.map(({ cell, to }) => [cell, to]));
  const put = (cell: Cell): Cell => {
    const value = totals.get(cell);
    return value === undefined ? cell : { ...cell, state: stateOf(value), value };
  };
  const rows = table.rows.map(
    (row) =>
      row && {
        ...row,
        cells: row.cells.map((cell) => cell && put(cell)),
        values: row.values.map(put),
      },
  );
  return { ...table, rows };
}

function stateOf(value: number): Cell['state'] {
  return value === 0 ? 'zero' : 'number';
}
