import { exactSum } from '../../relations/exact.ts';
import type { Report } from '../../report/report.ts';
import type { TableId } from '../../template/template.ts';

/**
 * The sum of one column's cells in some rows of a table, as it stands in the report. Null as soon as
 * one of them is missing, blank, a dash or unreadable: a figure is never invented.
 *
 * @param rows whether a row of the template, by its id, belongs to the sum.
 */
export function figure(
  report: Report,
  table: TableId,
  rows: (id: string) => boolean,
  column: string,
): number | null {
  const read = report.tables[table];
  if (read === null) return null;
  const values: number[] = [];
  for (const [index, row] of read.template.rows.entries()) {
    if (!rows(row.id)) continue;
    const at = row.columns.findIndex(({ id }) => id === column);
    const value = read.rows[index]?.cells[at]?.value ?? null;
    if (value === null) return null;
    values.push(value);
  }
  return values.length === 0 ? null : exactSum(values);
}
