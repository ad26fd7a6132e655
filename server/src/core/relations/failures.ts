import type { Table } from '../report/report.ts';
import { relationsOf } from './evaluate.ts';
import { glanceAt } from './glance.ts';
import type { Relation } from './relation.ts';

const NONE: readonly Relation[] = [];

/** Those of a table's equations that fail, in the order of `relationsOf`. */
export function failuresOf(table: Table): readonly Relation[] {
  if (glanceAt(table).states?.fails === 0) return NONE;
  return relationsOf(table).filter(({ state }) => state === 'fails');
}
