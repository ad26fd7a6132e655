import type { Cell, Table } from '../report/report.ts';
import { relationsOf } from './evaluate.ts';
import type { Relation, Term } from './relation.ts';

/** A total that was left blank although its parts add up to something. */
export interface BlankTotal {
  readonly total: Term;
  /** The sum that the total closes; what is missing there is its `rightSum`. */
  readonly relation: Relation;
}

/**
 * The totals of a table that are blank beside parts that are not zero, each once, in the template's
 * order. A total that closes a row and a column is explained by its row if that has any figures.
 * A dash is no blank: it states that there is nothing, which the parts then contradict.
 */
export function blankTotals(table: Table): readonly BlankTotal[] {
  const found = new Map<Term, BlankTotal>();
  for (const relation of relationsOf(table)) {
    const [total] = relation.left;
    if (total === undefined || relation.left.length > 1 || found.has(total)) continue;
    if (total.cell?.state === 'blank' && relation.right.some(isSomething)) {
      found.set(total, { total, relation });
    }
  }
  return [...found.values()];
}

function isSomething({ cell }: Term): boolean {
  return cell?.state === 'number' && cell.value !== 0;
}

/** The cells of `blankTotals`, to ask whether a cell is one of them. */
export function blankTotalCells(table: Table): ReadonlySet<Cell> {
  return new Set(blankTotals(table).flatMap(({ total }) => total.cell ?? []));
}
