import type { Cell, Row, Table } from '../../report/report.ts';
import { cellsOf, rowsOf } from '../../rules/helpers/cell-walk.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../place.ts';

/**
 * The value cell that an offset lies in or right behind; null when there is none. A blank cell has
 * no characters: all the spaces between its separators are it.
 */
export function cellAt(text: string, table: Table, offset: number): Place | null {
  let behind: Place | null = null;
  for (const { row, column, cell } of cellsOf(table)) {
    const span = extentOf(text, cell);
    if (span.start > offset || offset > span.end) continue;
    const place: Place = { kind: 'cell', span, table, row, column, cell };
    if (offset < span.end || span.start === span.end) return place;
    behind ??= place;
  }
  return behind ?? valueAt(table, offset);
}

/** A value in a row that has too few or too many of them, so that nobody knows its column. */
function valueAt(table: Table, offset: number): Place | null {
  for (const row of rowsOf(table)) {
    const value = row.cells.includes(null) ? looseValue(row, offset) : undefined;
    if (value !== undefined) {
      return { kind: 'row', span: value.span, table, template: row.template, row };
    }
  }
  return null;
}

function looseValue({ values }: Row, offset: number): Cell | undefined {
  return values.find(({ span }) => span.start <= offset && offset <= span.end);
}

function extentOf(text: string, { state, span }: Cell): Span {
  if (state !== 'blank') return span;
  let { start, end } = span;
  while (isGap(text, start - 1)) start--;
  while (isGap(text, end)) end++;
  return { start, end };
}

function isGap(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === ' ' || character === '\u3000';
}
