import type { Cell } from '../../report/report.ts';
import type { Relation, Term } from '../relation.ts';
import { wholeUnits } from './units.ts';

/** Equations over the changes of cells, all in whole numbers. */
export interface LinearSystem {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
  /** How many units make one: 1 where all figures are whole, 10 where one has a decimal. */
  readonly unit: number;
}

/** A cell that may be changed. */
export interface Unknown {
  readonly term: Term;
  readonly cell: Cell;
  /** What stands there, in units; 0 for a blank or a dash. */
  readonly value: number;
}

/** The sum of each change times its coefficient equals the constant. */
export interface Equation {
  /** One for each unknown. */
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/**
 * What the changes of the cells must satisfy so that all of the given equations hold. Null when the
 * figures are too large, or have too many decimals, to be reckoned with exactly.
 *
 * @param relations determined ones: every cell that takes part can be read.
 */
export function systemOf(relations: readonly Relation[]): LinearSystem | null {
  const terms = inTemplateOrder(relations);
  const exact = wholeUnits(terms.map(({ cell }) => cell?.value ?? 0));
  if (exact === null) return null;
  const unknowns: Unknown[] = [];
  for (const [at, term] of terms.entries()) {
    const { cell } = term;
    if (cell !== null) unknowns.push({ term, cell, value: exact.values[at] ?? 0 });
  }
  const byPlace: number[] = [];
  for (const [at, { term }] of unknowns.entries()) byPlace[term.place] = at;
  const equations = relations.map((relation) => equationOf(relation, unknowns, byPlace));
  return { unknowns, equations, unit: exact.unit };
}

/** The terms of all equations, each once, row by row. */
function inTemplateOrder(relations: readonly Relation[]): readonly Term[] {
  const byPlace: Term[] = [];
  for (const { left, right } of relations) {
    for (const term of left) byPlace[term.place] = term;
    for (const term of right) byPlace[term.place] = term;
  }
  // Passes over the places of cells that take part in no equation.
  return byPlace.filter(() => true);
}

/**
 * The changes together have to make up for the residual.
 *
 * @param byPlace for the place of each term, which unknown it is.
 */
function equationOf(
  { left, right }: Relation,
  unknowns: readonly Unknown[],
  byPlace: readonly number[],
): Equation {
  const coefficients = new Array<number>(unknowns.length).fill(0);
  let residual = 0;
  const add = (term: Term, sign: 1 | -1): void => {
    const at = byPlace[term.place];
    if (at === undefined) return;
    coefficients[at] = (coefficients[at] ?? 0) + sign;
    residual += sign * (unknowns[at]?.value ?? 0);
  };
  for (const term of left) add(term, 1);
  for (const term of right) add(term, -1);
  return { coefficients, constant: 0 - residual };
}
