import type { Table } from '../report/report.ts';
import { relationsOf } from './evaluate.ts';
import { recalculated } from './recalculate.ts';
import type { Relation } from './relation.ts';
import { withTotals } from './with-totals.ts';

/**
 * The equation that gives each total of `recalculated` its new number, by the total's address: with
 * the parts as they will be and the total as it stands. Of several that say the same, the first.
 */
export function totalFormulas(table: Table): ReadonlyMap<string, Relation> {
  const changes = recalculated(table);
  const formulas = new Map<string, Relation>();
  if (changes.length === 0) return formulas;
  const settled = relationsOf(withTotals(table, changes));
  for (const [index, relation] of relationsOf(table).entries()) {
    const { address } = relation.subject;
    const after = settled[index];
    if (relation.left.length !== 1 || formulas.has(address) || after?.state !== 'holds') continue;
    if (!changes.some((change) => change.address === address)) continue;
    const residual = relation.leftSum - after.rightSum;
    const { left, leftSum, subject } = relation;
    const state = residual === 0 ? 'holds' : 'fails';
    formulas.set(address, { ...after, table, left, leftSum, subject, residual, state });
  }
  return formulas;
}
