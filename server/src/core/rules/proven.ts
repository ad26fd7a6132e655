import { type FindingCounts, findingKey } from './finding-counts.ts';
import type { Fix } from './fix.ts';
import type { Finding } from './rule.ts';

/** A finding with one way to put it right. */
export interface FixedFinding {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Whether fixes have done what they promised: each has removed its finding, or, if it is partial, left
 * it with fewer places; and nothing has come up that none of them has announced.
 */
export function isProven(
  fixed: readonly FixedFinding[],
  before: FindingCounts,
  after: FindingCounts,
): boolean {
  const removed = new Map<string, number>();
  for (const { finding, fix } of fixed) {
    const key = findingKey(finding);
    removed.set(key, (removed.get(key) ?? 0) + (fix.partial === true ? 0 : 1));
  }
  const leaves = new Set(fixed.flatMap(({ fix }) => fix.leaves ?? []));
  const countIn = (counts: FindingCounts, key: string) => counts.get(key)?.count ?? 0;
  const placesIn = (counts: FindingCounts, key: string) => counts.get(key)?.places ?? 0;
  return (
    [...removed].every(
      ([key, count]) =>
        countIn(after, key) <= countIn(before, key) - count &&
        placesIn(after, key) < placesIn(before, key),
    ) &&
    [...after].every(([key, { rule, count }]) => count <= countIn(before, key) || leaves.has(rule))
  );
}
