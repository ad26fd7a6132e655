import type { Relation, Term } from '../relation.ts';
import type { Proposal } from './correction.ts';

/**
 * Sorts proposals of one size, the most probable first: the one that explains more cells by a single
 * slip of the hand; then the smaller change in all; then totals before parts, since a total is
 * reckoned from figures that were counted; then the order of the template.
 */
export function byPreference(
  proposals: readonly Proposal[],
  relations: readonly Relation[],
): readonly Proposal[] {
  const totals = new Set(relations.flatMap(({ left }) => (left.length === 1 ? left : [])));
  return proposals
    .map((proposal) => ({ proposal, key: keyOf(proposal, totals) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ proposal }) => proposal);
}

/** How many of the changes undo a single slip. */
export function slipsIn({ changes }: Proposal): number {
  return changes.filter(({ slip }) => slip !== null).length;
}

/** What a smaller number of is better, the weightiest first. */
function keyOf(proposal: Proposal, totals: ReadonlySet<Term>): readonly number[] {
  const { changes } = proposal;
  const size = changes.reduce((sum, { from, to }) => sum + Math.abs(to - (from ?? 0)), 0);
  return [-slipsIn(proposal), size, -changes.filter(({ term }) => totals.has(term)).length];
}

/** Equal proposals keep their order, which is that of the search and therefore always the same. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
