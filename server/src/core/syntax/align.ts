import type { Group } from './groups.ts';
import { SURE } from './labels.ts';

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

/** Agreement of a group's and a row's label, 0 to 1. */
export type Likeness = (group: number, row: number) => number;

const SKIP_ROW = 1;
const UNLABELLED = 0.45;
/** The group's label names another row: taking it for this one must cost more than skipping both. */
const WRONG_LABEL = 2.2;
const OFF_BY_ONE = 0.25;
const IMPOSSIBLE = Number.POSITIVE_INFINITY;

/** Aligns groups with rows. Groups that match no row are skipped; so are rows that match none. */
export function align(
  groups: readonly Group[],
  rows: readonly RowShape[],
  likeness: Likeness,
  options: { readonly needsLabel: boolean },
): Alignment {
  const height = groups.length + 1;
  const width = rows.length + 1;
  const cost = new Float64Array(height * width).fill(IMPOSSIBLE);
  cost[0] = 0;
  const step = new Uint8Array(height * width);
  const best = groups.map((_, group) => bestLikeness(group, rows.length, likeness));
  const match = (group: number, row: number): number => {
    const [at, shape] = [groups[group], rows[row]];
    if (at === undefined || shape === undefined) return IMPOSSIBLE;
    return matchCost(at, shape, likeness(group, row), best[group] ?? 0, options.needsLabel);
  };
  const take = (here: number, from: number, extra: number, kind: number): void => {
    const total = (cost[from] ?? IMPOSSIBLE) + extra;
    if (total >= (cost[here] ?? IMPOSSIBLE)) return;
    cost[here] = total;
    step[here] = kind;
  };
  for (let r = 1; r < width; r++) {
    cost[r] = r * SKIP_ROW;
    step[r] = ROW;
  }
  for (let g = 1; g < height; g++) {
    const above = (g - 1) * width;
    const skip = skipCost(groups[g - 1]);
    for (let r = 0; r < width; r++) {
      const here = g * width + r;
      // Among equals the group is skipped, so that of two equal rows the first one counts.
      take(here, above + r, skip, GROUP);
      if (r === 0) continue;
      take(here, above + r - 1, match(g - 1, r - 1), MATCH);
      take(here, here - 1, SKIP_ROW, ROW);
      if (isWrapped(groups, g - 1, rows[r - 1])) {
        take(here, above - width + r - 1, wrappedCost(likeness(g - 2, r - 1)), WRAPPED);
      }
      const many = rowsWithin(groups[g - 1], rows, r);
      if (many > 1 && mayFill(groups[g - 1], likeness(g - 1, r - many))) {
        take(here, above + r - many, UNLABELLED, SHARED + many);
      }
    }
  }
  return { cost: cost[height * width - 1] ?? 0, rows: trace(step, groups, rows) };
}

const MATCH = 1;
const ROW = 2;
const GROUP = 3;
const WRAPPED = 4;
const SHARED = 5;

function bestLikeness(group: number, rows: number, likeness: Likeness): number {
  let best = 0;
  for (let row = 0; row < rows; row++) best = Math.max(best, likeness(group, row));
  return best;
}

function matchCost(
  group: Group,
  { width }: RowShape,
  alike: number,
  best: number,
  needsLabel: boolean,
): number {
  const count = countCost(group, width);
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
function skipCost(group: Group | undefined): number {
  const count = group?.values.length ?? 0;
  if (count >= 5) return SKIP_ROW;
  return count >= 2 ? 0.3 : count * 0.15;
}

/** Whether the group and the one before it are one row whose values were wrapped over two lines. */
function isWrapped(groups: readonly Group[], at: number, row: RowShape | undefined): boolean {
  const [first, second] = [groups[at - 1], groups[at]];
  if (first === undefined || second === undefined || row === undefined) return false;
  if (second.texts.length > 0) return false;
  return (
    first.values.length > 0 &&
    second.values.length > 0 &&
    first.values.length + second.values.length === row.width
  );
}

function wrappedCost(alike: number): number {
  return alike >= SURE ? 1.1 - alike : IMPOSSIBLE;
}

/** How many rows, up to and without row `r`, one group's values fill exactly; 0 for fewer than two. */
function rowsWithin(group: Group | undefined, rows: readonly RowShape[], r: number): number {
  let left = group?.values.length ?? 0;
  let count = 0;
  while (left > 0 && count < r) {
    count++;
    left -= rows[r - count]?.width ?? 0;
  }
  return left === 0 && count > 1 ? count : 0;
}

/** One group may fill several rows when its label is the first row's, or when it has none. */
function mayFill(group: Group | undefined, alike: number): boolean {
  return group?.label === null || alike >= SURE;
}

function trace(
  step: Uint8Array,
  groups: readonly Group[],
  rows: readonly RowShape[],
): (Match | null)[] {
  const width = rows.length + 1;
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
