import type { Table } from '../report/report.ts';
import { relationsOf } from './evaluate.ts';
import { glanceAt, type RelationStates } from './glance.ts';

/** How many of the equations of `relationsOf` hold, fail, or cannot be told; without laying them out. */
export function relationStates(table: Table): RelationStates {
  return glanceAt(table).states ?? countStates(table);
}

function countStates(table: Table): RelationStates {
  const states = { holds: 0, fails: 0, undetermined: 0 };
  for (const { state } of relationsOf(table)) states[state]++;
  return states;
}
