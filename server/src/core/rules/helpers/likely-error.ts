import type { CellChange } from '../../relations/correction/correction.ts';
import { likelyChanges } from '../../relations/correction/likely.ts';
import type { Slip } from '../../relations/correction/slip.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Relation } from '../../relations/relation.ts';
import type { Localized } from '../../text/localized.ts';

/**
 * A sentence on which cells of a failing equation are most probably wrong, and what should stand in
 * them; empty when that is not clear.
 */
export function likelyError(relation: Relation): Localized {
  const changes = likelyChanges(relation).map(changeText);
  if (changes.length === 0) return { zh: '', en: '' };
  return {
    zh: `最可能的错误：${changes.map(({ zh }) => zh).join('，')}。`,
    en: ` Most likely error: ${changes.map(({ en }) => en).join(', ')}.`,
  };
}

function changeText(change: CellChange): Localized {
  const row = shortRowName(change.term.rowTemplate);
  const column = shortColumnName(change.term.column);
  const now = written(change);
  return {
    zh: `“${row}”的“${column}”应为 ${change.to}（${now.zh}）`,
    en: `“${column}” of “${row}” should be ${change.to} (${now.en})`,
  };
}

/** What stands in the cell now, with the slip that explains it. */
function written({ from, to, slip }: CellChange): Localized {
  if (from === null) return { zh: '现未填数字', en: 'there is no number now' };
  const digits = Math.max(String(from).length, String(to).length);
  // Of a number of one digit any other is one digit away: that explains nothing. And what makes the
  // difference in a number that is no count may be its sign or point, which are no digits.
  if (slip === null || digits < 2 || from < 0 || !Number.isInteger(from))
    return { zh: `现为 ${from}`, en: `now ${from}` };
  const reason = slipText(slip);
  return { zh: `现为 ${from}，${reason.zh}`, en: `now ${from}, ${reason.en}` };
}

function slipText(slip: Slip): Localized {
  switch (slip) {
    case 'replaced':
      return { zh: '一位数字不同', en: 'one digit differs' };
    case 'swapped':
      return { zh: '两位数字颠倒', en: 'two digits swapped' };
    case 'missing':
      return { zh: '少了一位数字', en: 'one digit is missing' };
    case 'extra':
      return { zh: '多了一位数字', en: 'one digit too many' };
  }
}
