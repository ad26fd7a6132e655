import { alignBlock } from './align-block.ts';
import type { Sides } from './align-grid.ts';
import { leastOf } from './least-cost.ts';
import { HAIR, skipCost } from './match-costs.ts';

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

/** Aligns groups with rows. Groups that match no row are skipped; so are rows that match none. */
export function align(sides: Sides): Alignment {
  return alignAnchored(sides) ?? alignWhole(sides);
}

/** The same without anchors: they only spare work, and where much is amiss not even that. */
export function alignWhole(sides: Sides): Alignment {
  const { groups, widths } = sides;
  const rows: (Match | null)[] = widths.map(() => null);
  const block = { fromGroup: 0, toGroup: groups.length, fromRow: 0, toRow: widths.length };
  return { cost: alignBlock(sides, block, 0, rows), rows };
}

/**
 * Takes every group whose label names a row to the letter, and that has the row's count of values, for
 * that row, and aligns what is left between these anchors. Null when that may not be the cheapest way.
 *
 * Proof. An anchor costs nothing as its own row, and nothing else but skipping it is possible: its label
 * rules out all other rows, a row that is full has no rest, and to fill several it has too few values. So
 * an alignment without some anchor costs at the least what skipping that one costs, and for each other
 * group what `leastOf` says. Where the way through all anchors costs less, every cheapest alignment goes
 * through all of them, and is found block by block.
 */
function alignAnchored(sides: Sides): Alignment | null {
  const { groups, widths } = sides;
  const rows: (Match | null)[] = widths.map(() => null);
  let cost = 0;
  let least = 0;
  let lightest = Number.POSITIVE_INFINITY;
  let fromGroup = 0;
  let fromRow = 0;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g];
    const row = anchoredRow(sides, g);
    if (group === undefined || row < fromRow) {
      least += leastOf(sides, g);
      continue;
    }
    cost = alignBlock(sides, { fromGroup, toGroup: g, fromRow, toRow: row }, cost, rows);
    rows[row] = { kind: 'whole', group: g, count: 1 };
    lightest = Math.min(lightest, skipCost(group));
    if (cost - least > lightest - HAIR) return null;
    fromGroup = g + 1;
    fromRow = row + 1;
  }
  const rest = { fromGroup, toGroup: groups.length, fromRow, toRow: widths.length };
  cost = alignBlock(sides, rest, cost, rows);
  return cost - least > lightest - HAIR ? null : { cost, rows };
}

/** The row that a group is an anchor of; -1 when it is none. */
function anchoredRow({ groups, widths, alike }: Sides, index: number): number {
  const named = alike[index]?.named ?? -1;
  return named >= 0 && groups[index]?.values.length === widths[named] ? named : -1;
}
