import type { Sides } from './align-grid.ts';
import { NAMED, SURE } from './labels.ts';
import {
  countCost,
  goesOn,
  guessOf,
  maySpread,
  nearestCost,
  skipCost,
  UNLABELLED,
} from './match-costs.ts';
import type { TableReader } from './table-reader.ts';

/**
 * What it costs at the least to take groups for a format's table, however they are aligned: enough to
 * see, in one pass over the groups, that a format cannot be the text's.
 *
 * Proof. What an alignment costs is the sum of what it costs for each group (to skip it, to take it for
 * a row, or as the rest of one, or for several) and for each row that is skipped, less one for each of
 * the format's own rows that is skipped or stands there under its own label. No group costs less than
 * `leastOf` says; a row that is skipped costs one and wins back one at most, which is not less than
 * nothing; and of the rows that are not skipped only those that some group names win anything back.
 */
export function leastCost(sides: Sides, { ownRows }: TableReader): number {
  let cost = 0;
  for (let g = 0; g < sides.groups.length; g++) cost += leastOf(sides, g);
  for (const { row } of ownRows) {
    if (sides.alike.some(({ rows }) => (rows[row] ?? 0) >= NAMED)) cost -= 1;
  }
  return cost;
}

/** What a group costs at the least, whatever it is taken for. */
export function leastOf(sides: Sides, index: number): number {
  const { groups, widths, kinds, alike } = sides;
  const [group, agreed] = [groups[index], alike[index]];
  if (group === undefined || agreed === undefined) return 0;
  const { best, named } = agreed;
  // A label that names a row to the letter is no other row's.
  const nearest = named < 0 ? nearestCost(group, kinds) : countCost(group, widths[named] ?? 0);
  if (named >= 0 && nearest === 0) return 0;
  // Two groups that are one row cost less together than either does alone.
  if (mayBeOne(sides, index - 1) || mayBeOne(sides, index)) return 0;
  const skip = skipCost(group);
  const most = maySpread(group, kinds) ? Math.min(skip, UNLABELLED) : skip;
  if (best >= SURE) return Math.min(most, nearest + 1 - best);
  const guess = guessOf(group, best);
  return nearest > guess.farthest ? most : Math.min(most, nearest + Math.min(guess.cost, 1 - best));
}

/** Whether this group and the next may be taken for one row. */
function mayBeOne({ groups, kinds, alike }: Sides, at: number): boolean {
  const [group, next] = [groups[at], groups[at + 1]];
  if (group === undefined || next === undefined || !goesOn(group, next)) return false;
  const isSure = (alike[at]?.best ?? 0) >= SURE;
  return isSure && kinds.includes(group.values.length + next.values.length);
}
