import type { Cell, Table } from '../report/report.ts';
import { type CellTemplate, equationsOf } from './equations.ts';
import type { Term } from './relation.ts';

/** Every cell of the template in its place, whether the text has it or not, row by row. */
export function termsOf(table: Table): readonly Term[] {
  const terms = laidOut(table);
  const { cells } = equationsOf(table.template);
  return cells.map((cell, place) => termIn(table, terms, place, cell));
}

/** The term of one place among the cells of the template; undefined where it has no such. */
export function termAt(table: Table, place: number): Term | undefined {
  return termsAt(table, [place])[0];
}

/** The terms of some places, in their order. */
export function termsAt(table: Table, places: readonly number[]): readonly Term[] {
  const terms = laidOut(table);
  const { cells } = equationsOf(table.template);
  const found: Term[] = [];
  for (const place of places) {
    const cell = cells[place];
    if (cell !== undefined) found.push(termIn(table, terms, place, cell));
  }
  return found;
}

/** The cell that the text has in a place of the template; null when it has none. */
export function cellIn({ rows }: Table, { row, at }: CellTemplate): Cell | null {
  return rows[row]?.cells[at] ?? null;
}

type Terms = (Term | undefined)[];

/**
 * The terms that somebody has asked for. Of most tables nobody asks for many, but whoever asks gets
 * the same one.
 */
const known = new WeakMap<Table, Terms>();

function laidOut(table: Table): Terms {
  const terms = known.get(table) ?? [];
  if (terms.length === 0) known.set(table, terms);
  return terms;
}

function termIn(table: Table, terms: Terms, place: number, template: CellTemplate): Term {
  const found = terms[place];
  if (found !== undefined) return found;
  const { rowTemplate, column, row, address } = template;
  const cell = cellIn(table, template);
  const term: Term = { rowTemplate, column, row: table.rows[row] ?? null, cell, address, place };
  terms[place] = term;
  return term;
}
