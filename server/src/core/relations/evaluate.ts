import type { Table } from '../report/report.ts';
import { type Equation, equationsOf } from './equations.ts';
import { exactSum } from './exact.ts';
import type { Relation, RelationState, Term } from './relation.ts';
import { termsOf } from './terms.ts';

/** Tables are immutable, so what was worked out once for one stays true as long as it lives. */
const known = new WeakMap<Table, readonly Relation[]>();

/**
 * Every equation that the template prescribes within the table, evaluated, in the template's order:
 * family by family, and within a family row by row or column by column.
 */
export function relationsOf(table: Table): readonly Relation[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const terms = termsOf(table);
  const relations: Relation[] = [];
  for (const equation of equationsOf(table.template).equations) {
    const subject = terms[equation.subject];
    if (subject !== undefined) relations.push(evaluate(table, terms, equation, subject));
  }
  known.set(table, relations);
  return relations;
}

function evaluate(
  table: Table,
  terms: readonly Term[],
  { family, name, left: leftPlaces, right: rightPlaces }: Equation,
  subject: Term,
): Relation {
  const { id, along } = family;
  const left = placed(terms, leftPlaces);
  const right = placed(terms, rightPlaces);
  const { leftSum, rightSum, residual } = addUp(left, right);
  const determined = left.every(isReadable) && right.every(isReadable);
  const state: RelationState = !determined ? 'undetermined' : residual === 0 ? 'holds' : 'fails';
  return { id, table, along, name, left, right, subject, leftSum, rightSum, residual, state };
}

function placed(terms: readonly Term[], places: readonly number[]): readonly Term[] {
  const chosen: Term[] = [];
  for (const place of places) {
    const term = terms[place];
    if (term !== undefined) chosen.push(term);
  }
  return chosen;
}

type Sums = Pick<Relation, 'leftSum' | 'rightSum' | 'residual'>;

function addUp(left: readonly Term[], right: readonly Term[]): Sums {
  const leftSum = plainSum(left);
  const rightSum = plainSum(right);
  if (leftSum !== null && rightSum !== null) {
    return { leftSum, rightSum, residual: leftSum - rightSum };
  }
  const plus = left.map(amountOf);
  const minus = right.map(amountOf);
  const residual = exactSum([...plus, ...minus.map((value) => -value)]);
  return { leftSum: exactSum(plus), rightSum: exactSum(minus), residual };
}

/** The sum of whole numbers; null as soon as plain addition could round. */
function plainSum(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const term of terms) {
    const amount = amountOf(term);
    sum += amount;
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function amountOf({ cell }: Term): number {
  const value = cell?.value ?? 0;
  return Number.isFinite(value) ? value : 0;
}

/** A number that is too long to be represented says as little as an unreadable one. */
function isReadable({ cell }: Term): boolean {
  return cell !== null && cell.state !== 'unreadable' && Number.isFinite(cell.value ?? 0);
}
