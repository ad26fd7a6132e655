import { blankTotalCells } from '../relations/blank-totals.ts';
import type { Cell, Report, Row, Table } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';

/**
 * Whether another text of a report says the same figures, cell by cell: every number, blank and dash,
 * every cell that cannot be read, and every note. A total that was left blank beside its parts may
 * have become a number; nothing else may have come or gone.
 */
export function keepsFigures(before: Report, after: Report): boolean {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  if (old.size !== now.size) return false;
  const blankTotals = new Set(
    Object.values(before.tables).flatMap((table) =>
      table === null ? [] : [...blankTotalCells(table)],
    ),
  );
  return [...old].every(([place, cell]) => {
    const other = now.get(place);
    if (other === undefined) return false;
    if (blankTotals.has(cell) && other.value !== null) return true;
    return statementOf(before.text, cell) === statementOf(after.text, other);
  });
}

/** Every value cell by its place. */
function cellsOf({ text, tables }: Report): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const table of Object.values(tables)) {
    if (table !== null) for (const [place, cell] of tableCells(text, table)) cells.set(place, cell);
  }
  return cells;
}

function tableCells(text: string, { id, rows, unexpected }: Table): [string, Cell][] {
  return [
    ...rows.flatMap((row) => (row === null ? [] : rowCells(`${id}/${row.template.id}`, row))),
    ...unexpected.flatMap(({ label, values }, index) =>
      numbered(`${id}/? ${index} ${label === null ? '' : fold(textOf(text, label))}`, values),
    ),
  ];
}

/** A row whose values cannot be told apart has them in order, and not one by one under its columns. */
function rowCells(place: string, { cells, values }: Row): [string, Cell][] {
  const columns = cells.filter((cell) => cell !== null);
  return columns.length === cells.length ? numbered(place, columns) : numbered(`${place}?`, values);
}

function numbered(place: string, cells: readonly Cell[]): [string, Cell][] {
  return cells.map((cell, index) => [`${place}/${index}`, cell]);
}

/** What a cell says, however it is written; a unit behind a number is no part of the figure. */
function statementOf(text: string, { span, state, value, note }: Cell): string {
  const remark = note === null ? '' : fold(textOf(text, note));
  switch (state) {
    case 'number':
    case 'zero':
    case 'blank':
      return `${state} ${value} ${remark}`;
    case 'dash':
    case 'unreadable':
      return `${state} ${fold(textOf(text, span))} ${remark}`;
  }
}
