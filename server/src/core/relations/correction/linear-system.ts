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
  const placed = inTemplateOrder(relations).flatMap((term) =>
    term.cell === null ? [] : [{ term, cell: term.cell }],
  );
  const exact = wholeUnits(placed.map(({ cell }) => cell.value ?? 0));
  if (exact === null) return null;
  const unknowns = placed.map((each, at) => ({ ...each, value: exact.values[at] ?? 0 }));
  const equations = relations.map((relation) => equationOf(relation, unknowns));
  return { unknowns, equations, unit: exact.unit };
}

/** The terms of all equations, each once, row by row. */
function inTemplateOrder(relations: readonly Relation[]): readonly Term[] {
  const terms = new Set(relations.flatMap(({ left, right }) => [...left, ...right]));
  const rows = relations[0]?.table.template.rows ?? [];
  const rowOrder = new Map(rows.map((row, at) => [row, at]));
  const rank = ({ rowTemplate, column }: Term): readonly [row: number, column: number] => [
    rowOrder.get(rowTemplate) ?? 0,
    rowTemplate.columns.indexOf(column),
  ];
  return [...terms]
    .map((term) => ({ term, rank: rank(term) }))
    .toSorted((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ term }) => term);
}

/** The changes together have to make up for the residual. */
function equationOf({ left, right }: Relation, unknowns: readonly Unknown[]): Equation {
  const plus = new Set(left);
  const minus = new Set(right);
  const coefficients = unknowns.map(({ term }) => Number(plus.has(term)) - Number(minus.has(term)));
  const residual = unknowns.reduce(
    (sum, { value }, at) => sum + value * (coefficients[at] ?? 0),
    0,
  );
  return { coefficients, constant: 0 - residual };
}
