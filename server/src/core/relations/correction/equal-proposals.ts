import type { Relation } from '../relation.ts';
import type { Proposal } from './correction.ts';
import { correctionsOf } from './corrections-of.ts';
import { slipsIn } from './preference.ts';

/**
 * The proposals that are equally probable for the part of a table that a failing equation belongs
 * to: of those that change the fewest cells, those with the most slips of the hand, in their order of
 * preference. Empty when the equation holds, and when the search was cut short.
 */
export function equalProposals(relation: Relation): readonly Proposal[] {
  const correction = correctionsOf(relation.table).find((each) =>
    each.relations.includes(relation),
  );
  if (correction === undefined || !correction.proved || !correction.complete) return [];
  const [first] = correction.proposals;
  return correction.proposals.filter(
    (each) => first !== undefined && slipsIn(each) === slipsIn(first),
  );
}
