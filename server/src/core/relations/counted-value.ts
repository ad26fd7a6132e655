import type { Cell } from '../report/report.ts';

/**
 * What a cell contributes to a sum: its number, and zero for a blank or a dash. Null when it is
 * missing, unreadable, or a number too long to be represented.
 */
export function countedValue(cell: Cell | null): number | null {
  if (cell === null || cell.state === 'unreadable') return null;
  const value = cell.value ?? 0;
  return Number.isFinite(value) ? value : null;
}
