import type { TableId } from '../../src/core/template/template.ts';
import type { ReportModel, RowModel } from './report-model.ts';

/** The report with another value in one cell. */
export function setCell(
  model: ReportModel,
  table: TableId,
  row: number,
  column: number,
  value: string,
): ReportModel {
  return editRows(model, table, (rows) => {
    const old = rows[row];
    return old === undefined
      ? rows
      : rows.with(row, { ...old, values: old.values.with(column, value) });
  });
}

/** The report without one row. */
export function removeRow(model: ReportModel, table: TableId, row: number): ReportModel {
  return editRows(model, table, (rows) => rows.toSpliced(row, 1));
}

/** The report with one row twice. */
export function doubleRow(model: ReportModel, table: TableId, row: number): ReportModel {
  return editRows(model, table, (rows) => rows.toSpliced(row, 0, ...rows.slice(row, row + 1)));
}

/** The report with only the first `count` values in one row. */
export function shortenRow(
  model: ReportModel,
  table: TableId,
  row: number,
  count: number,
): ReportModel {
  return editRows(model, table, (rows) => {
    const old = rows[row];
    return old === undefined
      ? rows
      : rows.with(row, { ...old, values: old.values.slice(0, count) });
  });
}

/** The report with another label in one row. */
export function relabelRow(
  model: ReportModel,
  table: TableId,
  row: number,
  relabel: (label: string) => string,
): ReportModel {
  return editRows(model, table, (rows) => {
    const old = rows[row];
    return old === undefined ? rows : rows.with(row, { ...old, label: relabel(old.label) });
  });
}

/** The report with a row of no template below one row, in the same group. */
export function insertForeignRow(
  model: ReportModel,
  table: TableId,
  below: number,
  label: string,
  values: readonly string[],
): ReportModel {
  return editRows(model, table, (rows) => {
    const above = rows[below];
    return above === undefined
      ? rows
      : rows.toSpliced(below + 1, 0, { ...above, id: 'foreign', label, values });
  });
}

/** The report with other rows in one table. */
function editRows(
  model: ReportModel,
  table: TableId,
  edit: (rows: readonly RowModel[]) => readonly RowModel[],
): ReportModel {
  const before = model.tables[table];
  return {
    ...model,
    tables: { ...model.tables, [table]: { ...before, rows: edit(before.rows) } },
  };
}
