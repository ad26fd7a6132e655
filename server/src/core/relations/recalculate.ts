import type { Cell, Table } from '../report/report.ts';
import type { Span } from '../text/span.ts';
import { countedValue } from './counted-value.ts';
import { relationsOf } from './evaluate.ts';
import { exactSum } from './exact.ts';
import type { Relation, Term } from './relation.ts';

/** A total, and the number that its parts add up to. */
export interface TotalChange {
  /** See addressOf. */
  readonly address: string;
  readonly term: Term;
  /** The total's cell, which is there: a total without a place in the text is not recalculated. */
  readonly cell: Cell;
  /** The characters to be replaced; empty (start = end) for a blank cell. */
  readonly span: Span;
  /** Null for a blank, a dash and an unreadable cell. */
  readonly from: number | null;
  readonly to: number;
}

/** Tables are immutable, and several features ask of the same ones. */
const listed = new WeakMap<Table, readonly TotalChange[]>();

/**
 * The totals of a table that differ from their parts, with what they have to be, in the order of
 * relationsOf. Totals of totals are made of the new numbers.
 *
 * A total is what stands alone on the left of an equation; a balance has none, for all that stands
 * in it was counted. Left alone are a total with a missing or unreadable part, one whose equations
 * contradict each other because of such a part elsewhere, and a blank one beside nothing but blanks
 * and dashes: nobody has said that there was nothing.
 */
export function recalculated(table: Table): readonly TotalChange[] {
  const changes = listed.get(table) ?? changesIn(table);
  listed.set(table, changes);
  return changes;
}

function changesIn(table: Table): readonly TotalChange[] {
  const sums = sumsByTotal(table);
  const known = new Map<Term, number | null>();
  return [...sums.keys()].flatMap((total) => changeOf(total, sumOf(total, sums, known), sums));
}

/** The equations that each total closes. */
type Sums = ReadonlyMap<Term, readonly Relation[]>;

function sumsByTotal(table: Table): Sums {
  const sums = new Map<Term, readonly Relation[]>();
  for (const relation of relationsOf(table)) {
    const total = totalOf(relation);
    if (total !== null) sums.set(total, [...(sums.get(total) ?? []), relation]);
  }
  return sums;
}

function totalOf({ left, subject }: Relation): Term | null {
  return left.length === 1 && left[0] === subject ? subject : null;
}

/** What the parts of a total add up to; null when that is not known. */
function sumOf(total: Term, sums: Sums, known: Map<Term, number | null>): number | null {
  const before = known.get(total);
  if (before !== undefined) return before;
  // A template whose totals depend on each other in a circle would give nothing to start from.
  known.set(total, null);
  const found = (sums.get(total) ?? []).flatMap(({ right }) => {
    const values = right.map((part) => sumOf(part, sums, known) ?? countedValue(part.cell));
    return values.every((value) => value !== null) ? [exactSum(values)] : [];
  });
  const [first = null, ...others] = found;
  const sum = others.every((other) => other === first) ? first : null;
  known.set(total, sum);
  return sum;
}

function changeOf(term: Term, to: number | null, sums: Sums): TotalChange[] {
  const { address, cell } = term;
  if (to === null || cell === null || !isExact(to)) return [];
  if (isSaidBy(cell, to) || (cell.state === 'blank' && to === 0 && !isStated(term, sums)))
    return [];
  return [{ address, term, cell, span: cell.span, from: cell.value, to }];
}

/** Whether the sum can be written in digits; beyond that it would only be a guess. */
function isExact(sum: number): boolean {
  return Math.abs(sum) <= Number.MAX_SAFE_INTEGER && !String(sum).includes('e');
}

/** A dash already says zero. */
function isSaidBy(cell: Cell, value: number): boolean {
  return cell.value === value || (cell.state === 'dash' && value === 0);
}

/** Whether any part of the total holds a figure, be it zero. */
function isStated(total: Term, sums: Sums): boolean {
  const parts = (sums.get(total) ?? []).flatMap(({ right }) => right);
  return parts.some(({ cell }) => cell?.state === 'zero' || cell?.state === 'number');
}
