import type { Table } from '../report/report.ts';
import { type Equation, equationsOf } from './equations.ts';
import type { RelationState } from './relation.ts';

/** How many equations of a table hold, fail, or cannot be told. */
export type RelationStates = Readonly<Record<RelationState, number>>;

/** What the numbers of a table tell before any equation is laid out: of most tables, all there is to say. */
interface Glance {
  /** Null where a number is no whole one, or so large that only an exact sum can tell. */
  readonly states: RelationStates | null;
  /** False when no total is blank beside parts that are not zero. */
  readonly mayLeaveBlank: boolean;
  /** Whether every cell that was read holds a plain count: no blank, no fraction, no unit, no note. */
  readonly isPlain: boolean;
}

/** Tables are immutable, and every rule on equations asks. */
const known = new WeakMap<Table, Glance>();

/** A quick look at the equations of a table, for which none of them needs to be laid out. */
export function glanceAt(table: Table): Glance {
  const glance = known.get(table) ?? look(table);
  known.set(table, glance);
  return glance;
}

/** Sums of numbers up to this size do not round, however many there are in a table. */
const LARGEST = 1e12;

function look({ template, rows }: Table): Glance {
  const { equations } = equationsOf(template);
  // What cannot be read makes NaN of every sum that it is in.
  const amounts: number[] = [];
  let hasBlank = false;
  let isExact = true;
  let isPlain = true;
  for (const [at, { columns }] of template.rows.entries()) {
    const cells = rows[at]?.cells;
    for (let column = 0; column < columns.length; column++) {
      const cell = cells?.[column] ?? null;
      if (cell === null) {
        amounts.push(Number.NaN);
        continue;
      }
      const { state, value, unit, note } = cell;
      const amount = state === 'unreadable' ? Number.NaN : (value ?? 0);
      if (Math.abs(amount) > LARGEST || (state === 'number' && !Number.isInteger(amount)))
        isExact = false;
      if (state === 'blank') hasBlank = true;
      if (unit !== null || note !== null || (state !== 'zero' && !isCount(value))) isPlain = false;
      amounts.push(amount);
    }
  }
  return {
    states: isExact ? statesOf(equations, amounts) : null,
    mayLeaveBlank: hasBlank && equations.some((equation) => isEmpty(equation, amounts)),
    isPlain,
  };
}

/** Whether a value is a whole number that may be counted. */
export function isCount(value: number | null): boolean {
  return value !== null && value >= 0 && Number.isInteger(value);
}

function statesOf(equations: readonly Equation[], amounts: readonly number[]): RelationStates {
  const states = { holds: 0, fails: 0, undetermined: 0 };
  for (const equation of equations) {
    const difference = differenceIn(equation, amounts);
    if (Number.isNaN(difference)) states.undetermined++;
    else if (difference === 0) states.holds++;
    else states.fails++;
  }
  return states;
}

function differenceIn({ left, right }: Equation, amounts: readonly number[]): number {
  let difference = 0;
  for (const place of left) difference += amounts[place] ?? 0;
  for (const place of right) difference -= amounts[place] ?? 0;
  return difference;
}

/** Whether there is nothing on the left although there may be something on the right. */
function isEmpty({ left, right }: Equation, amounts: readonly number[]): boolean {
  return left.every((place) => amounts[place] === 0) && right.some((place) => amounts[place] !== 0);
}
