import type { Cell } from '../report/report.ts';
import { countedValue } from './counted-value.ts';
import { exactSum } from './exact.ts';
import type { Relation, Term } from './relation.ts';

/**
 * Whether an equation would hold if one cell held another number. Null when it could not be
 * determined even then: another cell is missing or unreadable.
 */
export function holdsWith({ left, right }: Relation, cell: Cell, value: number): boolean | null {
  const amount = (term: Term) => (term.cell === cell ? value : countedValue(term.cell));
  const minus = right.map(amount).map((each) => each && -each);
  const amounts = [...left.map(amount), ...minus];
  const known = amounts.filter((each) => each !== null);
  return known.length === amounts.length ? exactSum(known) === 0 : null;
}
