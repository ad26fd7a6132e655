import { type BlankTotal, blankTotals } from '../../relations/blank-totals.ts';
import type { Report, Table } from '../../report/report.ts';
import type { Fix } from '../fix.ts';
import type { RuleFinding } from '../rule.ts';
import { tableName } from './cell-names.ts';
import { type FigureChange, figureFix } from './figure-fix.ts';

/**
 * Fills a blank total with the sum of its parts: it alone, or with all other blank totals of the
 * table, of which it may be made. None when the sum is not known.
 */
export function blankTotalFixes(
  { text }: Report,
  table: Table | null,
  { subject: { cell } }: RuleFinding,
): readonly Fix[] {
  if (table === null) return [];
  const blank = blankTotals(table);
  const own = blank.filter(({ total }) => total.address === cell).flatMap(changeOf);
  const all = blank.flatMap(changeOf);
  if (own.length === 0) return [];
  const alone = figureFix(text, own, 'safe');
  if (all.length === 1) return alone;
  const name = tableName(table.id);
  return [
    ...alone,
    ...figureFix(text, all, 'safe', {
      zh: `填上${name.zh}所有空着的总计（${all.length} 格）`,
      en: `Fill in all blank totals (${name.en.toLowerCase()}, ${all.length} cells)`,
    }),
  ];
}

function changeOf({ total: { row, column, cell }, sum }: BlankTotal): FigureChange[] {
  return row === null || cell === null || sum === null ? [] : [{ row, column, cell, to: sum }];
}
