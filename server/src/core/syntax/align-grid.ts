import type { Group } from './groups.ts';
import type { Likenesses } from './labels.ts';

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
 * The least costs so far: place `r` of line `l` stands for the block's first l groups and r rows. Line 0
 * is given, and each group fills the next one.
 */
export interface Grid {
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
export const KEPT = 3;

/** Where the costs of a line begin. */
export function startOf({ places }: Grid, line: number): number {
  return (line % KEPT) * places;
}

/** The last step on a way; `SHARED` and the number of rows stands for a group that fills several. */
export const MATCH = 1;
export const ROW = 2;
export const GROUP = 3;
export const WRAPPED = 4;
export const SHARED = 5;
