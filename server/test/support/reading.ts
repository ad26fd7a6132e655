import { readReport } from '../../src/core/report/read.ts';
import type { Cell, Row, Table } from '../../src/core/report/report.ts';
import type { TableId } from '../../src/core/template/template.ts';
import type { Span } from '../../src/core/text/span.ts';

/** What tests of the reader compare: short strings instead of spans and cells. */

/** The characters that a span covers; null for no span. */
export function shown(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

/**
 * A cell as one word: the number, `·` for a blank, the dash itself in brackets, `?` before what
 * cannot be read. So 0, `·` and `[-]` are three different words, as they are three statements.
 */
export function shownCell(text: string, { span, state, value }: Cell): string {
  const written = text.slice(span.start, span.end);
  switch (state) {
    case 'number':
    case 'zero':
      return String(value);
    case 'blank':
      return written === '' ? '·' : `blank over ${written}`;
    case 'dash':
      return `[${written}]`;
    case 'unreadable':
      return `?${written}`;
    default:
      return state satisfies never;
  }
}

/** The rows of one table of a text. */
export function rowsIn(text: string, id: TableId): Record<string, string> | null {
  return shownRows(text, readReport(text, null).tables[id]);
}

/** One table of a text, which must be there. */
export function tableIn(text: string, id: TableId): Table {
  const table = readReport(text, null).tables[id];
  if (table === null) throw new Error(`no table of ${id} in this text:\n${text}`);
  return table;
}

/** A row's cells as one line; in brackets when its values cannot be told apart. */
function shownRow(text: string, { cells, values }: Row): string {
  const words = values.map((cell) => shownCell(text, cell)).join(' ');
  return cells.every((cell) => cell !== null) ? words : `(${words})`;
}

/** The rows that a table has, by id; null for no table. */
function shownRows(text: string, table: Table | null): Record<string, string> | null {
  if (table === null) return null;
  const there = table.rows.flatMap((row) => (row === null ? [] : [row]));
  return Object.fromEntries(there.map((row) => [row.template.id, shownRow(text, row)]));
}
