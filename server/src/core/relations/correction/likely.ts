import type { Relation } from '../relation.ts';
import type { CellChange, Proposal } from './correction.ts';
import { equalProposals } from './equal-proposals.ts';

/**
 * The changes in an equation's own cells that are clearly the most probable ones: among all ways to
 * change the fewest cells, those with the most slips of the hand agree on them. Empty when they do
 * not, when the equation holds, and when the search was cut short.
 */
export function likelyChanges(relation: Relation): readonly CellChange[] {
  const [first, ...others] = equalProposals(relation);
  if (first === undefined) return [];
  const changes = within(relation, first);
  const agreed = others.every((each) => isSame(within(relation, each), changes));
  return agreed ? changes : [];
}

function within({ left, right }: Relation, { changes }: Proposal): readonly CellChange[] {
  return changes.filter(({ term }) => left.includes(term) || right.includes(term));
}

function isSame(a: readonly CellChange[], b: readonly CellChange[]): boolean {
  return a.length === b.length && a.every(({ term, to }, at) => sameChange(b[at], term, to));
}

function sameChange(change: CellChange | undefined, term: CellChange['term'], to: number): boolean {
  return change?.term === term && change.to === to;
}
