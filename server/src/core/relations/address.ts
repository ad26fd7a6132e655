import type { TableId } from '../template/template.ts';

/** Stable name of a cell, `table/row/column`: `requests/r3.1/total`. Ignores are stored by it. */
export function addressOf(table: TableId, row: string, column: string): string {
  return `${table}/${row}/${column}`;
}
