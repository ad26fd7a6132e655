import { type Grid, SHARED, startOf, WRAPPED } from './align-grid.ts';
import type { Group } from './groups.ts';
import { type Likenesses, SURE } from './labels.ts';
import { goesOn, IMPOSSIBLE, maySpread, UNLABELLED, wrappedCost } from './match-costs.ts';

/** For each place of a line the cheaper of the rare ways there, whole, and its last step. */
export interface RareWays {
  readonly costs: Float64Array;
  readonly steps: Uint8Array;
}

/** Ways on which the group is the rest of a row, or several rows; null when it can be neither. */
export function rareWays(
  grid: Grid,
  line: number,
  group: Group,
  { rows: likeness }: Likenesses,
): RareWays | null {
  const { places, costs } = grid;
  const { widths, kinds } = grid.sides;
  const { fromRow } = grid.block;
  const begun = begunBefore(grid, line, group);
  const count = group.values.length;
  if (begun === null && !maySpread(group, kinds)) return null;
  let ways: RareWays | null = null;
  const above = startOf(grid, line);
  for (let r = 1; r < places; r++) {
    const row = fromRow + r - 1;
    const width = widths[row] ?? 0;
    if (begun !== null && begun.together === width) {
      const wrapped = wrappedCost(begun.likeness[row] ?? 0);
      ways ??= noWays(places);
      ways.costs[r] = (costs[begun.start + r - 1] ?? 0) + wrapped;
      ways.steps[r] = WRAPPED;
    }
    const many = count > width ? rowsWithin(count, widths, row + 1, r) : 0;
    if (many < 2 || !mayFill(group, likeness[row + 1 - many] ?? 0)) continue;
    ways ??= noWays(places);
    const shared = (costs[above + r - many] ?? 0) + UNLABELLED;
    if (shared >= (ways.costs[r] ?? 0)) continue;
    ways.costs[r] = shared;
    ways.steps[r] = SHARED + many;
  }
  return ways;
}

function noWays(places: number): RareWays {
  return { costs: new Float64Array(places).fill(IMPOSSIBLE), steps: new Uint8Array(places) };
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
function begunBefore(grid: Grid, line: number, group: Group): Begun | null {
  if (line === 0) return null;
  const before = grid.block.fromGroup + line - 1;
  const first = grid.sides.groups[before];
  const agreed = grid.sides.alike[before];
  if (first === undefined || agreed === undefined || !goesOn(first, group)) return null;
  const together = first.values.length + group.values.length;
  return { likeness: agreed.rows, together, start: startOf(grid, line - 1) };
}

/**
 * How many rows that end at `end`, and are `most` at most, so many values fill exactly; 0 for fewer than
 * two.
 */
function rowsWithin(values: number, widths: readonly number[], end: number, most: number): number {
  let left = values;
  let count = 0;
  while (left > 0 && count < most) {
    count++;
    left -= widths[end - count] ?? 0;
  }
  return left === 0 && count > 1 ? count : 0;
}

/** One group may fill several rows when its label is the first row's, or when it has none. */
function mayFill({ label }: Group, alike: number): boolean {
  return label === null || alike >= SURE;
}
