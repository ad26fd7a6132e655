import type { Match } from './align.ts';
import {
  type Block,
  GROUP,
  type Grid,
  KEPT,
  MATCH,
  ROW,
  SHARED,
  type Sides,
  startOf,
  WRAPPED,
} from './align-grid.ts';
import type { Group } from './groups.ts';
import type { Likenesses } from './labels.ts';
import {
  guessOf,
  IMPOSSIBLE,
  leastLikeness,
  matchCost,
  nearestCost,
  SKIP_ROW,
  skipCost,
} from './match-costs.ts';
import { rareWays } from './rare-ways.ts';

/**
 * Aligns the groups of a block with its rows by least cost.
 *
 * @param before what everything before the block costs.
 * @param matches where the rows that are met are entered, by their place among all rows.
 * @returns what everything up to the block's end costs.
 */
export function alignBlock(
  sides: Sides,
  block: Block,
  before: number,
  matches: (Match | null)[],
): number {
  const { fromGroup, toGroup, fromRow, toRow } = block;
  if (fromRow === toRow) return skipAll(sides.groups, block, before);
  const places = toRow - fromRow + 1;
  const count = toGroup - fromGroup;
  const [costSize, stepSize] = [(KEPT + 1) * places, (count + 1) * places];
  const costs = costSize <= costRoom.length ? costRoom : new Float64Array(costSize);
  const steps = stepSize <= stepRoom.length ? stepRoom : new Uint8Array(stepSize);
  costs[0] = before;
  for (let r = 1; r < places; r++) {
    costs[r] = (costs[r - 1] ?? 0) + SKIP_ROW;
    steps[r] = ROW;
  }
  const grid: Grid = { sides, block, places, costs, steps };
  for (let line = 0; line < count; line++) alignGroup(grid, line);
  trace(grid, matches);
  return costs[startOf(grid, count) + places - 1] ?? 0;
}

/**
 * Room that one block after another uses, since to make it takes longer than to align a small block. A
 * block reads only what it has written itself.
 */
const costRoom = new Float64Array(0x100);
const stepRoom = new Uint8Array(0x1000);

/** Where there are no rows left, all groups are skipped. */
function skipAll(groups: readonly Group[], { fromGroup, toGroup }: Block, before: number): number {
  let cost = before;
  for (let g = fromGroup; g < toGroup; g++) {
    const group = groups[g];
    if (group !== undefined) cost += skipCost(group);
  }
  return cost;
}

/**
 * Fills the line of one group: for each count of rows the cheapest step that leads there. This is the
 * innermost loop of reading, so what can be known before it is worked out before it. Among equals the
 * group is skipped, so that of two equal rows the first one counts.
 */
function alignGroup(grid: Grid, line: number): void {
  const { sides, places, costs, steps } = grid;
  const index = grid.block.fromGroup + line;
  const group = sides.groups[index];
  const agreed = sides.alike[index];
  if (group === undefined || agreed === undefined) return;
  fillDirect(grid, group, agreed);
  const rare = rareWays(grid, line, group, agreed);
  const skip = skipCost(group);
  const above = startOf(grid, line);
  const here = startOf(grid, line + 1);
  const direct = KEPT * places;
  const step = (line + 1) * places;
  let least = (costs[above] ?? 0) + skip;
  costs[here] = least;
  steps[step] = GROUP;
  for (let r = 1; r < places; r++) {
    const beside = least + SKIP_ROW;
    const match = (costs[above + r - 1] ?? 0) + (costs[direct + r] ?? 0);
    least = (costs[above + r] ?? 0) + skip;
    let taken = GROUP;
    if (match < least) {
      least = match;
      taken = MATCH;
    }
    if (beside < least) {
      least = beside;
      taken = ROW;
    }
    if (rare !== null && (rare.costs[r] ?? 0) < least) {
      least = rare.costs[r] ?? 0;
      taken = rare.steps[r] ?? 0;
    }
    costs[here + r] = least;
    steps[step + r] = taken;
  }
}

/** Works out what it costs to take the group for each row, as far as that may be. */
function fillDirect(
  { sides, block, places, costs }: Grid,
  group: Group,
  { rows: likeness, best }: Likenesses,
): void {
  const { widths, kinds, needsLabel } = sides;
  const guess = guessOf(group, best);
  const enough = leastLikeness(group, guess, nearestCost(group, kinds), needsLabel);
  for (let r = 1; r < places; r++) {
    const row = block.fromRow + r - 1;
    const likely = likeness[row] ?? 0;
    costs[KEPT * places + r] =
      likely < enough ? IMPOSSIBLE : matchCost(group, widths[row] ?? 0, likely, guess);
  }
}

/** Goes back along the cheapest way and enters the rows that it meets. */
function trace(grid: Grid, matches: (Match | null)[]): void {
  const { places, steps } = grid;
  const { fromGroup, toGroup, fromRow, toRow } = grid.block;
  let g = toGroup;
  let r = toRow;
  while (g > fromGroup || r > fromRow) {
    const taken = steps[(g - fromGroup) * places + r - fromRow] ?? ROW;
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
}
