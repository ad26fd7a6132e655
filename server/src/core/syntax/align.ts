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
  const cost = new Float64Array((groups.length + 1) * width);
  const step = new Uint8Array(cost.length);
  for (let r = 1; r < width; r++) {
    cost[r] = r * SKIP_ROW;
    step[r] = ROW;
  }
  for (let g = 1; g <= groups.length; g++) {
    const [group, likeness] = [groups[g - 1], alike[g - 1]];
    if (group === undefined || likeness === undefined) continue;
    const before = goesOn(groups[g - 2], group) ? alike[g - 2] : undefined;
    const wrapped = before === undefined ? 0 : valuesOf(groups[g - 2]) + group.values.length;
    const skip = skipCost(group);
    let fitted = -1;
    let count = IMPOSSIBLE;
    for (let r = 0; r < width; r++) {
      const here = g * width + r;
      const above = here - width;
      // Among equals the group is skipped, so that of two equal rows the first one counts.
      let least = (cost[above] ?? IMPOSSIBLE) + skip;
      let taken = GROUP;
      const columns = rows[r - 1]?.width;
      if (columns !== undefined) {
        if (columns !== fitted) {
          fitted = columns;
          count = countCost(group, columns);
        }
        const alikeHere = likeness.rows[r - 1] ?? 0;
        const matched =
          (cost[above - 1] ?? IMPOSSIBLE) +
          matchCost(group, count, alikeHere, likeness.best, options.needsLabel);
        if (matched < least) {
          least = matched;
          taken = MATCH;
        }
        const rowSkipped = (cost[here - 1] ?? IMPOSSIBLE) + SKIP_ROW;
        if (rowSkipped < least) {
          least = rowSkipped;
          taken = ROW;
        }
        if (wrapped === columns && before !== undefined) {
          const total =
            (cost[above - width - 1] ?? IMPOSSIBLE) + wrappedCost(before.rows[r - 1] ?? 0);
          if (total < least) {
            least = total;
            taken = WRAPPED;
          }
        }
        if (group.values.length > columns) {
          const many = rowsWithin(group, rows, r);
          if (many > 1 && mayFill(group, likeness.rows[r - many] ?? 0)) {
            const total = (cost[above - many] ?? IMPOSSIBLE) + UNLABELLED;
            if (total < least) {
              least = total;
              taken = SHARED + many;
            }
          }
        }
      }
      cost[here] = least;
      step[here] = taken;
    }
  }
  return { cost: cost[cost.length - 1] ?? 0, rows: trace(step, groups, rows) };
}

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
function goesOn(before: Group | undefined, group: Group): boolean {
  return group.texts.length === 0 && group.values.length > 0 && valuesOf(before) > 0;
}

function valuesOf(group: Group | undefined): number {
  return group?.values.length ?? 0;
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
