import type { Cell, Table } from '../report/report.ts';
import { countedValue } from './counted-value.ts';
import { relationsOf } from './evaluate.ts';
import { exactSum } from './exact.ts';
import { glanceAt } from './glance.ts';
import type { Relation, Term } from './relation.ts';

/** A total that was left blank although its parts add up to something. */
export interface BlankTotal {
  readonly total: Term;
  /** The sum that the total closes. */
  readonly relation: Relation;
  /**
   * What belongs there: the sum of the parts, blank totals among them filled in first. Null when a
   * part is missing or unreadable, and when its row and its column add up to something different.
   */
  readonly sum: number | null;
}

/**
 * The totals of a table that are blank beside parts that are not zero, each once, in the template's
 * order. A total that closes a row and a column is explained by its row if that has any figures.
 * A dash is no blank: it states that there is nothing, which the parts then contradict.
 */
export function blankTotals(table: Table): readonly BlankTotal[] {
  const found = known.get(table) ?? findBlankTotals(table);
  known.set(table, found);
  return found;
}

/** Tables are immutable, so what was worked out once for one stays true as long as it lives. */
const known = new WeakMap<Table, readonly BlankTotal[]>();

function findBlankTotals(table: Table): readonly BlankTotal[] {
  if (!glanceAt(table).mayLeaveBlank) return [];
  const closed = new Map<Term, Relation>();
  for (const relation of relationsOf(table)) {
    const [total] = relation.left;
    if (total === undefined || relation.left.length > 1 || closed.has(total)) continue;
    if (total.cell?.state === 'blank' && relation.right.some(isSomething)) {
      closed.set(total, relation);
    }
  }
  const blank = new Set(closed.keys());
  return [...closed].map(([total, relation]) => {
    return { total, relation, sum: sumOf(total, blank, relationsOf(table)) };
  });
}

function isSomething({ cell }: Term): boolean {
  return cell?.state === 'number' && cell.value !== 0;
}

/** What belongs into a total, computed from the other blank ones where they are its parts. */
function sumOf(
  total: Term,
  blank: ReadonlySet<Term>,
  relations: readonly Relation[],
): number | null {
  const sums = relations
    .filter(({ left }) => left.length === 1 && left[0] === total)
    .map(({ right }) => right.map((part) => partOf(part, blank, relations)))
    .map((values) => (values.every((value) => value !== null) ? exactSum(values) : null));
  const [first = null] = sums;
  return sums.every((sum) => sum === first) ? first : null;
}

function partOf(
  part: Term,
  blank: ReadonlySet<Term>,
  relations: readonly Relation[],
): number | null {
  return blank.has(part) ? sumOf(part, blank, relations) : countedValue(part.cell);
}

/** The cells of `blankTotals`, to ask whether a cell is one of them. */
export function blankTotalCells(table: Table): ReadonlySet<Cell> {
  return new Set(blankTotals(table).flatMap(({ total }) => total.cell ?? []));
}
