import { blankTable } from '../../print/blank-table.ts';
import { layOutTable } from '../../print/lay-out-table.ts';
import { regionOf } from '../../print/region.ts';
import { replaceInCell } from '../../print/write-cell.ts';
import { readReport } from '../../report/read.ts';
import type { Cell, Report, Row, Table } from '../../report/report.ts';
import type { TableTemplate } from '../../template/template.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/line-end.ts';
import { contains, type Span, textOf } from '../../text/span.ts';
import type { Expected } from './rolled-tables.ts';

/**
 * The edits that write a table's new cells over the old ones; null where a blank cell could not be
 * told: in rows whose cells are not set apart by pipes or tabs on one line, or that cannot be told
 * apart, or that are missing.
 */
export function clearedWhereItStands(
  { text }: Report,
  table: Table,
  expected: Expected,
): readonly TextEdit[] | null {
  if (!table.rows.every((row) => row !== null && isSetApart(text, row))) return null;
  const rows = table.rows.flatMap((row) =>
    (row?.template.columns ?? []).flatMap((column, at): TextEdit[] => {
      const cell = row?.cells[at] ?? null;
      if (cell === null || row === null) return [];
      return written(text, cell, expected(row.template, column));
    }),
  );
  const foreign = table.unexpected.flatMap(({ values }) =>
    values.flatMap((cell) => written(text, cell, '')),
  );
  return [...rows, ...foreign];
}

/** The table brought into the canonical layout and then cleared; null where it cannot be laid out. */
export function laidOutAndCleared(
  report: Report,
  table: Table,
  expected: Expected,
): readonly TextEdit[] | null {
  const laid = layOutTable(report, table);
  if (laid === null) return null;
  const after = readReport(applyEdits(report.text, [laid]), null);
  const there = after.tables[table.id];
  const cleared = there === null ? null : clearedWhereItStands(after, there, expected);
  if (cleared === null) return null;
  const region = { start: laid.span.start, end: laid.span.start + laid.text.length };
  if (!cleared.every(({ span }) => contains(region, span))) return null;
  const inside = cleared.map(({ span, text }) => ({
    span: { start: span.start - region.start, end: span.end - region.start },
    text,
  }));
  return [{ span: laid.span, text: applyEdits(laid.text, inside) }];
}

/** A whole new table of a template in the old one's place. Sentences that stood among its rows stay. */
export function printedAnew(
  report: Report,
  table: Table,
  template: TableTemplate,
  expected: Expected,
): readonly TextEdit[] {
  const { text } = report;
  const { span, lines, touchesAbove, touchesBelow } = regionOf(report, table);
  const rows = [...table.rows, ...table.unexpected].flatMap((row) => row?.span ?? []);
  const sentences = lines
    .map(({ line }) => ({ start: line.from, end: line.to }))
    .filter((line) => !rows.some((row) => row.start < line.end && line.start < row.end))
    .map((line) => textOf(text, line))
    .filter((line) => line.includes('。'));
  const end = lineEndOf(text);
  const put = [
    ...(touchesAbove ? [''] : []),
    ...(sentences.length > 0 ? [...sentences, ''] : []),
    ...blankTable(template, expected),
    ...(touchesBelow ? [''] : []),
  ];
  return [{ span, text: put.join(end) }];
}

function written(text: string, cell: Cell, put: string): TextEdit[] {
  if (textOf(text, cell.span) === put) return [];
  return [replaceInCell(text, cell, cell.span, put)];
}

/** Whether a row is whole, on one line, with a pipe or a tab in front of each of its cells. */
function isSetApart(text: string, { cells, values, joined }: Row): boolean {
  if (joined.length > 0 || cells.some((cell) => cell === null)) return false;
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return true;
  const line = textOf(text, { start: first.span.start, end: last.span.end });
  return !/[\r\n]/u.test(line) && values.every(({ span }) => isBehindBorder(text, span));
}

function isBehindBorder(text: string, { start }: Span): boolean {
  let at = start;
  while (at > 0 && ' \u3000\u00a0'.includes(text.charAt(at - 1))) at--;
  return text.charAt(at - 1) === '|' || text.charAt(at - 1) === '\t';
}
