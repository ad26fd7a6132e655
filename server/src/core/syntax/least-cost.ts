import type { Sides } from './align-block.ts';
import type { Group } from './groups.ts';
import { type Likenesses, NAMED, SURE } from './labels.ts';
import { countCost, goesOn, guessOf, nearestCost, skipCost, UNLABELLED } from './match-costs.ts';
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
export function leastOf({ groups, widths, kinds, alike }: Sides, index: number): number {
  const [group, agreed] = [groups[index], alike[index]];
  if (group === undefined || agreed === undefined) return 0;
  // Two groups that are one row cost less together than either does alone.
  if (mayBeOne(groups, alike, index - 1) || mayBeOne(groups, alike, index)) return 0;
  const { best, named } = agreed;
  const skip = skipCost(group);
  const shared = kinds.some((width) => group.values.length > width) ? UNLABELLED : skip;
  // A label that names a row to the letter is no other row's.
  const nearest = named < 0 ? nearestCost(group, kinds) : countCost(group, widths[named] ?? 0);
  const guess = guessOf(group, best);
  if (best >= SURE) return Math.min(skip, shared, nearest + 1 - best);
  if (nearest > guess.farthest) return Math.min(skip, shared);
  return Math.min(skip, shared, nearest + Math.min(guess.cost, 1 - best));
}

/** Whether this group and the next may be taken for one row. */
function mayBeOne(groups: readonly Group[], alike: readonly Likenesses[], at: number): boolean {
  const [group, next] = [groups[at], groups[at + 1]];
  if (group === undefined || next === undefined || !goesOn(group, next)) return false;
  return (alike[at]?.best ?? 0) >= SURE;
}
