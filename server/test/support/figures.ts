import type { Report, Table } from '../../src/core/report/report.ts';
import type { TableId } from '../../src/core/template/template.ts';
import type { ReportModel, TableModel } from './report-model.ts';

/** A table's numbers by row id; null for a row that is not there or a value that is no number. */
export interface TableFigures {
  /** The format, or null for table four, which is the same in all formats. */
  readonly format: string | null;
  readonly rows: Readonly<Record<string, readonly (number | null)[] | null>>;
}

/** The numbers of the three tables. */
export type ReportFigures = Readonly<Record<TableId, TableFigures | null>>;

/** What the reader has read. */
export function figuresRead({ tables }: Report): ReportFigures {
  return {
    disclosure: tableRead(tables.disclosure),
    requests: tableRead(tables.requests),
    review: tableRead(tables.review),
  };
}

/** What the model says. */
export function figuresWritten({ tables }: ReportModel): ReportFigures {
  return {
    disclosure: tableWritten(tables.disclosure),
    requests: tableWritten(tables.requests),
    review: tableWritten(tables.review),
  };
}

function tableRead(table: Table | null): TableFigures | null {
  if (table === null) return null;
  const rows = table.template.rows.map(({ id }, i) => {
    const row = table.rows[i] ?? null;
    return [id, row === null ? null : row.cells.map((cell) => cell?.value ?? null)];
  });
  return { format: formatOf(table), rows: Object.fromEntries(rows) };
}

function tableWritten(table: TableModel): TableFigures {
  const rows = table.rows.map(({ id, values }) => [
    id,
    values.map((value) => (value === '' ? null : Number(value))),
  ]);
  return { format: formatOf(table), rows: Object.fromEntries(rows) };
}

function formatOf({ id, format }: Table | TableModel): string | null {
  return id === 'review' ? null : format;
}
