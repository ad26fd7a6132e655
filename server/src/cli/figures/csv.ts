import type { Cell, Report, Row, Table } from '../../core/report/report.ts';
import type { ColumnTemplate } from '../../core/template/template.ts';
import { printable } from '../../files/printable.ts';

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

/** Without it Excel takes a file for the system's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** The head of the CSV output: byte order mark and column names. */
export function csvHeader(): string {
  return BYTE_ORDER_MARK + record(HEADER);
}

/** A report's cells, one a line. Rows that the text lacks are left out. */
export function csvLines({ organ, year, tables }: Report, file: string): string {
  const about = [text(file), text(organ?.name ?? ''), `${year?.value ?? ''}`];
  return [tables.disclosure, tables.requests, tables.review]
    .filter((table) => table !== null)
    .flatMap((table) => cellsOf(table).map((cell) => record([...about, ...cell])))
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
  return [template.id, text(template.label), column.id, text(column.label), value, state];
}

/** A line of CSV. Source: RFC 4180. */
function record(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`;
}

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
function text(content: string): string {
  const shown = printable(content);
  return /^\s*[=+\-@]/u.test(shown) ? `'${shown}` : shown;
}
