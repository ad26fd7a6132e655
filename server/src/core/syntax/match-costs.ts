import type { Group } from './groups.ts';
import { SURE } from './labels.ts';

/** What the steps of an alignment cost; see docs/architecture.md, “Reading is aligning”. */

export const SKIP_ROW = 1;
/** For a group that fills several rows, or has no label to say which row it is. */
export const UNLABELLED = 0.45;
/** At most, for a group that stands under another label than the row's. */
const UNLIKE = 0.9;
const OFF_BY_ONE = 0.25;
export const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** The more values a group has, the more it looks like a row that ought to match. */
export function skipCost({ values }: Group): number {
  const count = values.length;
  if (count >= 5) return SKIP_ROW;
  return count >= 2 ? 0.3 : count * 0.15;
}

/** What it costs that a group has more or fewer values than the row has columns. */
export function countCost({ values, before, after }: Group, width: number): number {
  const count = values.length;
  if (count === width) return 0;
  const blanks = before.length + after.length;
  // A row that nobody has filled in yet is as good as a full one.
  if (count === 0 && blanks >= width) return 0;
  if (count < width && count + blanks >= width) return 0.05;
  if (count === 0) return IMPOSSIBLE;
  if (count > 2 * width) return IMPOSSIBLE;
  return Math.min(0.8, OFF_BY_ONE * Math.abs(count - width));
}

/** What it costs, its count of values apart, to take a group for a row that its label does not surely name. */
export interface Guess {
  /** At most. */
  readonly cost: number;
  /** The greatest cost of its count of values at which it may be that row. */
  readonly farthest: number;
}

const NONE: Guess = { cost: IMPOSSIBLE, farthest: -1 };
const BARE: Guess = { cost: UNLABELLED, farthest: OFF_BY_ONE };
const UNDER_ANOTHER_LABEL: Guess = { cost: UNLIKE, farthest: 1 };

/**
 * Blank cells alone are a row only under the row's own label: group labels have blanks as well. A group
 * whose label surely names one row is no other: skipping both would have to cost more.
 *
 * @param best how well the label agrees with the row that it agrees with best.
 */
export function guessOf({ values, label }: Group, best: number): Guess {
  if (values.length === 0) return NONE;
  if (label === null) return BARE;
  return best >= SURE ? NONE : UNDER_ANOTHER_LABEL;
}

/** The least that a group's count of values costs in any row of a table, given its different widths. */
export function nearestCost(group: Group, widths: readonly number[]): number {
  let nearest = IMPOSSIBLE;
  for (const width of widths) nearest = Math.min(nearest, countCost(group, width));
  return nearest;
}

/** Costs that differ by less may be equal, but for rounding. */
export const HAIR = 0.001;

/**
 * How much like a row a group has to be at the least to be taken for it: where it is less so, that is
 * ruled out, or costs more than to skip both.
 *
 * @param nearest what its count of values costs at the least.
 * @param needsLabel whether a group without any likeness to a row cannot be that row.
 */
export function leastLikeness(
  group: Group,
  guess: Guess,
  nearest: number,
  needsLabel: boolean,
): number {
  if (nearest > guess.farthest) return nearest === IMPOSSIBLE ? IMPOSSIBLE : SURE;
  const some = needsLabel ? Number.MIN_VALUE : 0;
  const both = skipCost(group) + SKIP_ROW;
  return nearest + guess.cost < both + HAIR ? some : Math.max(some, nearest + 1 - both - HAIR);
}

/** What it costs to take a group for a row of so many columns, whose label its own is `alike`. */
export function matchCost(group: Group, width: number, alike: number, guess: Guess): number {
  const fitting = countCost(group, width);
  if (alike >= SURE) return fitting + 1 - alike;
  return fitting <= guess.farthest ? fitting + Math.min(guess.cost, 1 - alike) : IMPOSSIBLE;
}

/** Whether the group has values for more than one row of a table, given its different widths. */
export function maySpread({ values }: Group, widths: readonly number[]): boolean {
  for (const width of widths) if (values.length > width) return true;
  return false;
}

/** Whether the group may be the rest of a row whose first values stand in the group before it. */
export function goesOn(before: Group, { texts, values }: Group): boolean {
  return texts.length === 0 && values.length > 0 && before.values.length > 0;
}

/** What it costs to take two groups for one row; the first one's label is as much like the row's. */
export function wrappedCost(alike: number): number {
  return alike >= SURE ? 1.1 - alike : IMPOSSIBLE;
}
