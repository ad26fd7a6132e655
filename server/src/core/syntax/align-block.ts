import type { Match } from './align.ts';
import type { Group } from './groups.ts';
import { type Likenesses, SURE } from './labels.ts';
import {
  goesOn,
  guessOf,
  IMPOSSIBLE,
  leastLikeness,
  matchCost,
  maySpread,
  nearestCost,
  SKIP_ROW,
  skipCost,
  UNLABELLED,
  wrappedCost,
} from './match-costs.ts';

/** Groups and rows that are to be aligned. */
export interface Sides {
  readonly groups: readonly Group[];
  /** How many columns each row has. */
  readonly widths: readonly number[];
  /** Each width once. */
  readonly kinds: readonly number[];
  /** For each group, how well its label agrees with each row's. */
  readonly alike: readonly Likenesses[];
  /** Whether a group without any likeness to a row cannot be that row. */
  readonly needsLabel: boolean;
}

/** Some neighbouring groups and the neighbouring rows that they are set against; ends are exclusive. */
export interface Block {
  readonly fromGroup: number;
  readonly toGroup: number;
  readonly fromRow: number;
  readonly toRow: number;
}

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
 * The least costs so far: place `r` of line `l` stands for the block's first l groups and r rows. Line 0
 * is given, and each group fills the next one.
 */
interface Grid {
  readonly sides: Sides;
  readonly block: Block;
  /** How many places a line has. */
  readonly places: number;
  /**
   * The costs of the last lines, which take turns; behind them, for each place, what it costs to take
   * the group of the line at hand for the row just before it.
   */
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

/** For each place of a line the cheaper of the rare ways there, whole, and its last step. */
interface RareWays {
  readonly costs: Float64Array;
  readonly steps: Uint8Array;
}

/** Ways on which the group is the rest of a row, or several rows; null when it can be neither. */
function rareWays(
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
