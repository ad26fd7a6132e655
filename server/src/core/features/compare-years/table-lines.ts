import { readContent } from '../../print/read-content.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Cell, Report, Row, Table, UnexpectedRow } from '../../report/report.ts';
import type { ColumnTemplate, RowTemplate } from '../../template/template.ts';
import { textOf } from '../../text/span.ts';
import { displayWidth } from '../../text/width.ts';

/** Room for any usual figure, so that a longer one moves no other line. */
const NARROWEST = 8;

/**
 * A table row by row under the names of its columns, in widths that depend on the template alone: in
 * two years a line differs only where a figure does. What stands between the rows follows behind.
 */
export function tableLines(report: Report, table: Table): string[] {
  const { rows } = table.template;
  const width = Math.max(...rows.map((row) => displayWidth(nameOf(row))));
  const content = readContent(report, table);
  const remarks = content === null ? [] : [...content.before, ...content.after];
  return [
    ...rows.flatMap((row, at) => [
      ...(isSameColumns(rows[at - 1], row) ? [] : [headerLine(row, width)]),
      rowLine(report, row, table.rows[at] ?? null, width),
    ]),
    ...table.unexpected.map((row) => foreignLine(report, row)),
    ...remarks.map((remark) => remark.trim()).filter((remark) => !PAGE_NUMBER.test(remark)),
  ];
}

/** Enough to tell the rows apart, which are numbered. */
const WIDEST_NAME = 28;

/** Above the labels; blanks alone would look like an indentation. */
const STUB = '栏目';

/** Of a page break inside the table; and empty lines. */
const PAGE_NUMBER = /^[-—–]*(?:(?:\s+(?:\d+\s*)?|\d+\s*)[-—–]*)?$/u;

function headerLine({ columns }: RowTemplate, width: number): string {
  const names = columns.map((column) => padLeft(shortColumnName(column), widthOf(column)));
  return [padRight(STUB, width), ...names].join(' │ ').trimEnd();
}

function rowLine(report: Report, template: RowTemplate, row: Row | null, width: number): string {
  const cells =
    row?.cells.every((cell) => cell === null) === true
      ? row.values.map((cell) => written(report, cell))
      : template.columns.map((column, at) =>
          padLeft(written(report, row?.cells[at] ?? null), widthOf(column)),
        );
  return [padRight(nameOf(template), width), ...cells].join(' │ ').trimEnd();
}

/** The row's name, cut off where it would push the figures out of half a window. */
function nameOf(row: RowTemplate): string {
  const name = shortRowName(row);
  if (displayWidth(name) <= WIDEST_NAME) return name;
  let end = name.length;
  while (displayWidth(name.slice(0, end)) >= WIDEST_NAME) end--;
  return `${name.slice(0, end)}…`;
}

/** A row that the template does not know. */
function foreignLine(report: Report, { label, values }: UnexpectedRow): string {
  const name = label === null ? '' : textOf(report.text, label).replaceAll(/\s+/gu, '');
  return [name, ...values.map((cell) => written(report, cell))].join(' │ ');
}

/** As the text has it, without the spaces that a PDF puts into numbers; a dot for what is not there. */
function written({ text }: Report, cell: Cell | null): string {
  return cell === null ? '·' : textOf(text, cell.span).replaceAll(/\s+/gu, '');
}

function isSameColumns(before: RowTemplate | undefined, row: RowTemplate): boolean {
  return (
    before?.columns.length === row.columns.length &&
    before.columns.every(({ id, label }, at) => {
      const column = row.columns[at];
      return column?.id === id && column.label === label;
    })
  );
}

function widthOf(column: ColumnTemplate): number {
  return Math.max(NARROWEST, displayWidth(shortColumnName(column)));
}

function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
