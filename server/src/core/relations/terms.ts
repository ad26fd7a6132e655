import type { Cell, Table } from '../report/report.ts';
import { type CellTemplate, equationsOf } from './equations.ts';
import type { Term } from './relation.ts';

/** Every cell of the template in its place, whether the text has it or not, row by row. */
export function termsOf(table: Table): readonly Term[] {
  return equationsOf(table.template).cells.map((cell, place) => termIn(table, place, cell));
}

/** The term of one place among the cells of the template; undefined where it has no such. */
export function termAt(table: Table, place: number): Term | undefined {
  const cell = equationsOf(table.template).cells[place];
  return cell === undefined ? undefined : termIn(table, place, cell);
}

/** The terms of some places, in their order. */
export function termsAt(table: Table, places: readonly number[]): readonly Term[] {
  const terms: Term[] = [];
  for (const place of places) {
    const term = termAt(table, place);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** The cell that the text has in a place of the template; null when it has none. */
export function cellIn({ rows }: Table, { row, at }: CellTemplate): Cell | null {
  return rows[row]?.cells[at] ?? null;
}

/**
 * The terms that somebody has asked for. Of most tables nobody asks for many, but whoever asks gets
 * the same one.
 */
const known = new WeakMap<Table, (Term | undefined)[]>();

function termIn(table: Table, place: number, cell: CellTemplate): Term {
  const terms = known.get(table) ?? [];
  if (terms.length === 0) known.set(table, terms);
  const term = terms[place] ?? layOut(table, cell);
  terms[place] = term;
  return term;
}

function layOut(table: Table, place: CellTemplate): Term {
  const { rowTemplate, column, row, address } = place;
  return { rowTemplate, column, row: table.rows[row] ?? null, cell: cellIn(table, place), address };
}
