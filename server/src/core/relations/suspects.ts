import type { Table } from '../report/report.ts';
import type { CellChange } from './correction/correction.ts';
import { likelyChanges } from './correction/likely.ts';
import { failuresOf } from './failures.ts';
import { recalculated } from './recalculate.ts';

/**
 * The cells of a table that most probably are wrong, each once, with what should stand in them; none
 * unless that is clear.
 */
export function suspectsIn(table: Table): readonly CellChange[] {
  const suspects = new Map<string, CellChange>();
  for (const change of failuresOf(table).flatMap(likelyChanges))
    suspects.set(change.address, change);
  return [...suspects.values()];
}

/** Those of them that recalculating the totals leaves as they are, and so would hide. */
export function hiddenSuspects(table: Table): readonly CellChange[] {
  const totals = new Map(recalculated(table).map(({ address, to }) => [address, to]));
  return suspectsIn(table).filter(({ address, to }) => totals.get(address) !== to);
}
