import { relationsOf } from '../evaluate.ts';
import type { Relation } from '../relation.ts';
import type { CellChange, Proposal } from './correction.ts';
import { equalProposals } from './equal-proposals.ts';

/**
 * The equally probable ways to satisfy a failing equation, the preferred one first: what its table's
 * smallest corrections change for it, without the cells that are changed for faults elsewhere. Empty
 * when the equation holds, and when the search was cut short.
 */
export function correctionChoices(relation: Relation): readonly (readonly CellChange[])[] {
  const choices = new Map<string, readonly CellChange[]>();
  for (const proposal of equalProposals(relation)) {
    const changes = connectedTo(relation, proposal);
    const key = changes.map(({ address, to }) => `${address} ${to}`).join();
    if (!choices.has(key)) choices.set(key, changes);
  }
  return [...choices.values()];
}

/** The changes in an equation's cells, with those that other equations make necessary beside them. */
function connectedTo(relation: Relation, { changes }: Proposal): readonly CellChange[] {
  const relations = relationsOf(relation.table).filter(({ state }) => state !== 'undetermined');
  let connected = changesIn([relation], changes);
  for (;;) {
    const touched = relations.filter((each) => changesIn([each], connected).length > 0);
    const wider = changesIn(touched, changes);
    if (wider.length === connected.length) return connected;
    connected = wider;
  }
}

function changesIn(
  relations: readonly Relation[],
  changes: readonly CellChange[],
): readonly CellChange[] {
  return changes.filter(({ term }) =>
    relations.some(({ left, right }) => left.includes(term) || right.includes(term)),
  );
}
