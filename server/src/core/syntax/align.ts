import type { Group } from './groups.ts';
import { type Likenesses, SURE } from './labels.ts';
import {
  countCost,
  goesOn,
  guessOf,
  SKIP_ROW,
  skipCost,
  UNLABELLED,
  wrappedCost,
} from './match-costs.ts';

/**
 * Reading a table is aligning it: the groups of values in the text, in order, are set against the
 * template's rows, in order, by least cost (Needleman–Wunsch). A row that is missing, doubled,
 * short, mislabelled or foreign costs a little where it stands and shifts nothing after it.
 */

/** How one row of the template is met in the text. */
export type Match =
  /** By `count` neighbouring groups, the first of them `group`: values wrapped over lines. */
  | { readonly kind: 'whole'; readonly group: number; readonly count: number }
  /** By a share of one group that holds the values of several rows; `share` counts from 0. */
  | { readonly kind: 'share'; readonly group: number; readonly share: number };

export interface Alignment {
  readonly cost: number;
  /** One entry for each row; null for a row that the text lacks. */
  readonly rows: readonly (Match | null)[];
}

/** How many groups a match takes up. */
export function countOf(match: Match): number {
  return match.kind === 'whole' ? match.count : 1;
}

/**
 * Aligns groups with rows. Groups that match no row are skipped; so are rows that match none.
 *
 * @param widths how many columns each row has.
 * @param alike for each group, how well its label agrees with each row's.
 * @param needsLabel whether a group without any likeness to a row cannot be that row.
 */
export function align(
  groups: readonly Group[],
  widths: readonly number[],
  alike: readonly Likenesses[],
  needsLabel: boolean,
): Alignment {
  const places = widths.length + 1;
  const costs = new Float64Array(KEPT * places);
  const steps = new Uint8Array((groups.length + 1) * places);
  for (let r = 1; r < places; r++) {
    costs[r] = r * SKIP_ROW;
    steps[r] = ROW;
  }
  const grid: Grid = { groups, widths, alike, needsLabel, places, costs, steps };
  for (let g = 0; g < groups.length; g++) alignGroup(grid, g);
  const cost = costs[startOf(grid, groups.length) + widths.length] ?? 0;
  return { cost, rows: trace(grid) };
}

/** The least costs so far: place `r` of line `g` stands for the first g groups and r rows. */
interface Grid {
  readonly groups: readonly Group[];
  readonly widths: readonly number[];
  readonly alike: readonly Likenesses[];
  readonly needsLabel: boolean;
  /** How many places a line has. */
  readonly places: number;
  /** The costs of the last lines, which take turns. */
  readonly costs: Float64Array;
  /** The last step on the cheapest way to each place, for all lines. */
  readonly steps: Uint8Array;
}

/** No step comes from further back than two groups. */
const KEPT = 3;

/** Where the costs of a line begin. */
function startOf({ places }: Grid, line: number): number {
  return (line % KEPT) * places;
}

const MATCH = 1;
const ROW = 2;
const GROUP = 3;
const WRAPPED = 4;
const SHARED = 5;

/**
 * Fills the line of one group: for each count of rows the cheapest step that leads there. This is the
 * innermost loop of reading, so what depends on the group alone is worked out before it. Among equals
 * the group is skipped, so that of two equal rows the first one counts.
 */
function alignGroup(grid: Grid, index: number): void {
  const { groups, widths, alike, needsLabel, places, costs, steps } = grid;
  const [group, agreed] = [groups[index], alike[index]];
  if (group === undefined || agreed === undefined) return;
  const likeness = agreed.rows;
  const guess = guessOf(group, agreed.best);
  const skip = skipCost(group);
  const count = group.values.length;
  const begun = wrappedBefore(grid, index);
  const [above, here] = [startOf(grid, index), startOf(grid, index + 1)];
  const step = (index + 1) * places;
  costs[here] = (costs[above] ?? 0) + skip;
  steps[step] = GROUP;
  let fitted = -1;
  let fitting = 0;
  for (let r = 1; r < places; r++) {
    const width = widths[r - 1] ?? 0;
    if (width !== fitted) {
      fitted = width;
      fitting = countCost(group, width);
    }
    let least = (costs[above + r] ?? 0) + skip;
    let taken = GROUP;
    const likely = likeness[r - 1] ?? 0;
    if (likely >= SURE || (fitting <= guess.farthest && (likely > 0 || !needsLabel))) {
      const match =
        likely >= SURE ? fitting + 1 - likely : fitting + Math.min(guess.cost, 1 - likely);
      const total = (costs[above + r - 1] ?? 0) + match;
      if (total < least) {
        least = total;
        taken = MATCH;
      }
    }
    const beside = (costs[here + r - 1] ?? 0) + SKIP_ROW;
    if (beside < least) {
      least = beside;
      taken = ROW;
    }
    if (begun !== null && begun.together === width) {
      const total = (costs[begun.start + r - 1] ?? 0) + wrappedCost(begun.likeness[r - 1] ?? 0);
      if (total < least) {
        least = total;
        taken = WRAPPED;
      }
    }
    if (count > width) {
      const many = rowsWithin(group, widths, r);
      const total = (costs[above + r - many] ?? 0) + UNLABELLED;
      if (many > 1 && mayFill(group, likeness[r - many] ?? 0) && total < least) {
        least = total;
        taken = SHARED + many;
      }
    }
    costs[here + r] = least;
    steps[step + r] = taken;
  }
}

/** A row whose first values stand in the group before. */
interface Begun {
  /** The likenesses of the group before. */
  readonly likeness: Float64Array;
  /** How many values the two groups have. */
  readonly together: number;
  /** Where the costs of the line before that group begin. */
  readonly start: number;
}

/** The row that the group may be the rest of; null when it begins a row of its own. */
function wrappedBefore(grid: Grid, index: number): Begun | null {
  const { groups, alike } = grid;
  const [first, group, agreed] = [groups[index - 1], groups[index], alike[index - 1]];
  if (first === undefined || group === undefined || agreed === undefined) return null;
  if (!goesOn(first, group)) return null;
  const together = first.values.length + group.values.length;
  return { likeness: agreed.rows, together, start: startOf(grid, index - 1) };
}

/** How many rows, up to and without row `r`, one group's values fill exactly; 0 for fewer than two. */
function rowsWithin({ values }: Group, widths: readonly number[], r: number): number {
  let left = values.length;
  let count = 0;
  while (left > 0 && count < r) {
    count++;
    left -= widths[r - count] ?? 0;
  }
  return left === 0 && count > 1 ? count : 0;
}

/** One group may fill several rows when its label is the first row's, or when it has none. */
function mayFill({ label }: Group, alike: number): boolean {
  return label === null || alike >= SURE;
}

function trace({ groups, widths, places, steps }: Grid): (Match | null)[] {
  const matches: (Match | null)[] = widths.map(() => null);
  let g = groups.length;
  let r = widths.length;
  while (g > 0 || r > 0) {
    const taken = steps[g * places + r] ?? ROW;
    if (taken === MATCH) matches[--r] = { kind: 'whole', group: --g, count: 1 };
    else if (taken === ROW) r--;
    else if (taken === GROUP) g--;
    else if (taken === WRAPPED) {
      g -= 2;
      matches[--r] = { kind: 'whole', group: g, count: 2 };
    } else {
      const many = taken - SHARED;
      g--;
      r -= many;
      for (let share = 0; share < many; share++) {
        matches[r + share] = { kind: 'share', group: g, share };
      }
    }
  }
  return matches;
}
