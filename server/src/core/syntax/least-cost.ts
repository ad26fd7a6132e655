import type { Group } from './groups.ts';
import { type Likenesses, NAMED, SURE } from './labels.ts';
import { countCost, goesOn, guessOf, skipCost, UNLABELLED } from './match-costs.ts';
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
export function leastCost(
  groups: readonly Group[],
  { widths, ownRows }: TableReader,
  alike: readonly Likenesses[],
): number {
  let cost = 0;
  for (let g = 0; g < groups.length; g++) {
    const [group, agreed] = [groups[g], alike[g]];
    if (group === undefined || agreed === undefined) continue;
    const isPart = mayBeOne(groups, alike, g - 1) || mayBeOne(groups, alike, g);
    if (!isPart) cost += leastOf(group, widths, agreed);
  }
  for (const { row } of ownRows) {
    if (alike.some(({ rows }) => (rows[row] ?? 0) >= NAMED)) cost -= 1;
  }
  return cost;
}

/** Whether this group and the next may be taken for one row, which is cheaper than either alone. */
function mayBeOne(groups: readonly Group[], alike: readonly Likenesses[], at: number): boolean {
  const [group, next] = [groups[at], groups[at + 1]];
  if (group === undefined || next === undefined || !goesOn(group, next)) return false;
  return (alike[at]?.best ?? 0) >= SURE;
}

/** What a group costs at the least, whatever it is taken for. */
function leastOf(group: Group, widths: readonly number[], { best, exact }: Likenesses): number {
  let cost = skipCost(group);
  const { cost: guessed, farthest } = guessOf(group, best);
  let fitted = -1;
  for (let r = Math.max(exact, 0); r < widths.length; r++) {
    const width = widths[r] ?? 0;
    if (width === fitted) continue;
    fitted = width;
    const fitting = countCost(group, width);
    if (best >= SURE) cost = Math.min(cost, fitting + 1 - best);
    else if (fitting <= farthest) cost = Math.min(cost, fitting + Math.min(guessed, 1 - best));
    if (group.values.length > width) cost = Math.min(cost, UNLABELLED);
    // A label that names a row to the letter is no other row's.
    if (exact >= 0) break;
  }
  return cost;
}
