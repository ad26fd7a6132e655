import type { Cell, Report, Row, Table } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';

/**
 * Whether two texts read as the same report: the same tables in the same formats, the same values
 * and states in every cell, the same parts in the same order, and no heading lost.
 */
export function isSameReport(a: Report, b: Report): boolean {
  return (
    JSON.stringify(essence(a)) === JSON.stringify(essence(b)) &&
    isWithin(headingsOf(a), headingsOf(b)) &&
    keepsLabels(a, b) &&
    isWithin(partsHeaded(a), partsHeaded(b))
  );
}

function essence(report: Report) {
  const { text, title, organ, year, sections, tables } = report;
  return {
    title: title === null ? null : fold(textOf(text, title.span)),
    organ: organ?.name ?? null,
    year: year?.value ?? null,
    sections: sections.map(({ id }) => id),
    tables: Object.values(tables).map((table) => (table === null ? null : tableOf(text, table))),
  };
}

function tableOf(text: string, { id, format, rows, unexpected }: Table) {
  return {
    id,
    format,
    rows: rows.map((row) => (row === null ? null : rowOf(text, row))),
    unexpected: unexpected.map(({ label, values, repeats }) => ({
      label: label === null ? '' : fold(textOf(text, label)),
      values: values.map((cell) => cellOf(text, cell)),
      repeats: repeats?.id ?? null,
    })),
  };
}

function rowOf(text: string, { cells, values }: Row) {
  return {
    cells: cells.map((cell) => (cell === null ? null : cellOf(text, cell))),
    values: cells.includes(null) ? values.map((cell) => cellOf(text, cell)) : null,
  };
}

function cellOf(text: string, { span, state, value, unit, note }: Cell) {
  const written = state === 'unreadable' || state === 'dash' ? fold(textOf(text, span)) : null;
  return [state, value, unit, note === null ? null : fold(textOf(text, note)), written];
}

/** Whether every label that agreed with the template still does. Those of table four are its header. */
function keepsLabels({ tables: a }: Report, { tables: b }: Report): boolean {
  return (['disclosure', 'requests'] as const).every((id) =>
    (b[id]?.rows ?? []).every((row, index) => {
      const before = a[id]?.rows[index]?.label?.wording;
      return row?.label?.wording !== 'different' || before === 'different';
    }),
  );
}

function headingsOf({ text, headings }: Report): string[] {
  return headings
    .filter(({ section }) => section === null)
    .map(({ level, aspect, title }) => `${level} ${aspect} ${fold(textOf(text, title))}`);
}

function partsHeaded({ sections }: Report): string[] {
  return sections.flatMap(({ id, heading }) => (heading === null ? [] : [id]));
}

/** Whether the second list has all of the first in the same order; it may have more. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const each of many) if (each === few[at]) at++;
  return at === few.length;
}
