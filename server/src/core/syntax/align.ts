import type { Group } from './groups.ts';
import { type Likenesses, SURE } from './labels.ts';

/**
 * Reading a table is aligning it: the groups of values in the text, in order, are set against the
 * template's rows, in order, by least cost (Needleman–Wunsch). A row that is missing, doubled,
 * short, mislabelled or foreign costs a little where it stands and shifts nothing after it.
 */

/** What the aligner knows of one row of the template. */
export interface RowShape {
  readonly width: number;
}

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

const SKIP_ROW = 1;
const UNLABELLED = 0.45;
/** The group's label names another row: taking it for this one must cost more than skipping both. */
const WRONG_LABEL = 2.2;
const OFF_BY_ONE = 0.25;
const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/**
 * Aligns groups with rows. Groups that match no row are skipped; so are rows that match none.
 *
 * @param alike for each group, how well its label agrees with each row's.
 */
export function align(
  groups: readonly Group[],
  rows: readonly RowShape[],
  alike: readonly Likenesses[],
  options: { readonly needsLabel: boolean },
): Alignment {
  const width = rows.length + 1;
  const cost = new Float64Array((groups.length + 1) * width).fill(IMPOSSIBLE);
  const grid: Grid = { groups, rows, alike, width, cost, step: new Uint8Array(cost.length) };
  cost[0] = 0;
  for (let r = 1; r < width; r++) take(grid, r, r - 1, SKIP_ROW, ROW);
  groups.forEach((group, index) => {
    alignGroup(grid, group, index, options.needsLabel);
  });
  return { cost: cost[cost.length - 1] ?? 0, rows: trace(grid) };
}

/** The least costs so far: place `g * width + r` stands for the first g groups and r rows. */
interface Grid {
  readonly groups: readonly Group[];
  readonly rows: readonly RowShape[];
  readonly alike: readonly Likenesses[];
  readonly width: number;
  readonly cost: Float64Array;
  /** The last step on the cheapest way to each place. */
  readonly step: Uint8Array;
}

/** Goes from one place on to another, if no cheaper way there is known. */
function take({ cost, step }: Grid, to: number, from: number, extra: number, kind: number): void {
  const total = (cost[from] ?? IMPOSSIBLE) + extra;
  if (total >= (cost[to] ?? IMPOSSIBLE)) return;
  cost[to] = total;
  step[to] = kind;
}

/** Fills the places of one group with each count of rows. */
function alignGroup(grid: Grid, group: Group, index: number, needsLabel: boolean): void {
  const { groups, rows, alike, width } = grid;
  const { rows: likeness, best } = alike[index] ?? NONE;
  const first = groups[index - 1];
  const begun = goesOn(first, group) ? (alike[index - 1] ?? NONE).rows : null;
  const together = begun === null ? 0 : group.values.length + (first?.values.length ?? 0);
  const skip = skipCost(group);
  let fitted = -1;
  let count = IMPOSSIBLE;
  for (let r = 0; r < width; r++) {
    const here = (index + 1) * width + r;
    const above = here - width;
    // Among equals the group is skipped, so that of two equal rows the first one counts.
    take(grid, here, above, skip, GROUP);
    const columns = rows[r - 1]?.width;
    if (columns === undefined) continue;
    if (columns !== fitted) {
      fitted = columns;
      count = countCost(group, columns);
    }
    const alikeHere = likeness[r - 1] ?? 0;
    take(grid, here, above - 1, matchCost(group, count, alikeHere, best, needsLabel), MATCH);
    take(grid, here, here - 1, SKIP_ROW, ROW);
    if (begun !== null && together === columns) {
      take(grid, here, above - width - 1, wrappedCost(begun[r - 1] ?? 0), WRAPPED);
    }
    if (group.values.length <= columns) continue;
    const many = rowsWithin(group, rows, r);
    if (many > 1 && mayFill(group, likeness[r - many] ?? 0)) {
      take(grid, here, above - many, UNLABELLED, SHARED + many);
    }
  }
}

const NONE: Likenesses = { rows: [], best: 0 };
const MATCH = 1;
const ROW = 2;
const GROUP = 3;
const WRAPPED = 4;
const SHARED = 5;

function matchCost(
  group: Group,
  count: number,
  alike: number,
  best: number,
  needsLabel: boolean,
): number {
  if (count === IMPOSSIBLE) return IMPOSSIBLE;
  if (alike >= SURE) return count + 1 - alike;
  // Blank cells alone are a row only under the row's own label: group labels have blanks as well.
  if (group.values.length === 0 || (needsLabel && alike === 0)) return IMPOSSIBLE;
  if (group.label === null) {
    return count <= OFF_BY_ONE ? Math.min(UNLABELLED, 1 - alike) + count : IMPOSSIBLE;
  }
  if (best >= SURE) return count + WRONG_LABEL;
  return count + Math.min(0.9, 1 - alike);
}

/** What it costs that a group has more or fewer values than the row has columns. */
function countCost({ values, before, after }: Group, width: number): number {
  const blanks = before.length + after.length;
  if (values.length === width) return 0;
  // A row that nobody has filled in yet is as good as a full one.
  if (values.length === 0 && blanks >= width) return 0;
  if (values.length < width && values.length + blanks >= width) return 0.05;
  if (values.length === 0) return IMPOSSIBLE;
  if (values.length > 2 * width) return IMPOSSIBLE;
  return Math.min(0.8, OFF_BY_ONE * Math.abs(values.length - width));
}

/** The more values a group has, the more it looks like a row that ought to match. */
function skipCost({ values }: Group): number {
  const count = values.length;
  if (count >= 5) return SKIP_ROW;
  return count >= 2 ? 0.3 : count * 0.15;
}

/** Whether the group may be the rest of a row whose first values stand in the group before it. */
function goesOn(before: Group | undefined, { texts, values }: Group): boolean {
  return texts.length === 0 && values.length > 0 && (before?.values.length ?? 0) > 0;
}

function wrappedCost(alike: number): number {
  return alike >= SURE ? 1.1 - alike : IMPOSSIBLE;
}

/** How many rows, up to and without row `r`, one group's values fill exactly; 0 for fewer than two. */
function rowsWithin({ values }: Group, rows: readonly RowShape[], r: number): number {
  let left = values.length;
  let count = 0;
  while (left > 0 && count < r) {
    count++;
    left -= rows[r - count]?.width ?? 0;
  }
  return left === 0 && count > 1 ? count : 0;
}

/** One group may fill several rows when its label is the first row's, or when it has none. */
function mayFill({ label }: Group, alike: number): boolean {
  return label === null || alike >= SURE;
}

function trace({ groups, rows, width, step }: Grid): (Match | null)[] {
  const matches: (Match | null)[] = rows.map(() => null);
  let g = groups.length;
  let r = rows.length;
  while (g > 0 || r > 0) {
    const taken = step[g * width + r] ?? ROW;
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
