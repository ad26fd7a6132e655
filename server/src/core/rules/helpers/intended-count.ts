import { figureSpan } from '../../print/write-cell.ts';
import { relationsOf } from '../../relations/evaluate.ts';
import { holdsWith } from '../../relations/holds-with.ts';
import type { Cell, Report } from '../../report/report.ts';
import { plainDecimal } from '../../text/decimal.ts';
import { textOf } from '../../text/span.ts';
import { tablesOf } from './cell-walk.ts';

/**
 * The count that someone meant who wrote what is none: the same with digits for letters that look
 * like them, without a dash in front, or with a point taken for a thousands separator. Null unless
 * every equation that the cell takes part in and that can be checked holds with it, and there is one:
 * in most cases nobody but the clerk knows the number.
 */
export function intendedCount({ text, tables }: Report, cell: Cell): number | null {
  const count = readingOf(textOf(text, figureSpan(text, cell)));
  if (count === null) return null;
  const held = tablesOf({ tables })
    .flatMap(relationsOf)
    .filter(({ left, right }) => [...left, ...right].some((term) => term.cell === cell))
    .map((relation) => holdsWith(relation, cell, count));
  return held.includes(true) && !held.includes(false) ? count : null;
}

/** Characters that are taken for digits when one reads, and hit in their place when one types. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'OoＯｏ〇○零'].map((character) => [character, '0'])),
  ...Object.fromEntries([...'lIｌＩ|｜'].map((character) => [character, '1'])),
};

function readingOf(written: string): number | null {
  const digits = [...written].map((character) => LOOK_ALIKES[character] ?? character).join('');
  const unsigned = digits.replace(/^[-－−–]\s*/u, '');
  if (!/^[\d０-９,，.．\s]+$/u.test(unsigned)) return null;
  const plain = plainDecimal(unsigned).replace(/^(\d{1,3})\.(?=\d{3}$)/u, '$1');
  return /^\d+$/u.test(plain) ? Number(plain) : null;
}
