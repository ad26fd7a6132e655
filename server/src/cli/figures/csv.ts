import type { Cell, Report, Row, Table } from '../../core/report/report.ts';
import type { ColumnTemplate } from '../../core/template/template.ts';
import { BYTE_ORDER_MARK, csvRecord, csvText } from '../../core/text/csv.ts';

const HEADER = [
  'file',
  'organ',
  'year',
  'table',
  'template',
  'row',
  'row_label',
  'column',
  'column_label',
  'value',
  'state',
];

/** The head of the CSV output: byte order mark and column names. */
export function csvHeader(): string {
  return BYTE_ORDER_MARK + csvRecord(HEADER);
}

/** A report's cells, one a line. Rows that the text lacks are left out. */
export function csvLines({ organ, year, tables }: Report, file: string): string {
  const about = [csvText(file), csvText(organ?.name ?? ''), `${year?.value ?? ''}`];
  return [tables.disclosure, tables.requests, tables.review]
    .filter((table) => table !== null)
    .flatMap((table) => cellsOf(table).map((cell) => csvRecord([...about, ...cell])))
    .join('');
}

function cellsOf({ id, format, rows }: Table): string[][] {
  return rows
    .filter((row) => row !== null)
    .flatMap((row) =>
      row.template.columns.map((column, index) => [
        id,
        format,
        ...cellOf(row, column, row.cells[index] ?? null),
      ]),
    );
}

function cellOf({ template }: Row, column: ColumnTemplate, cell: Cell | null): string[] {
  const [value, state] = cell === null ? ['', 'unreadable'] : [`${cell.value ?? ''}`, cell.state];
  return [template.id, csvText(template.label), column.id, csvText(column.label), value, state];
}
