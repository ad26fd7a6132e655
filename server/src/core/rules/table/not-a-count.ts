import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Report } from '../../report/report.ts';
import type { Localized } from '../../text/localized.ts';
import { textOf } from '../../text/span.ts';
import { checkUnusualCells } from '../helpers/cell-check.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { cellNamed, type PlacedCell } from '../helpers/cell-walk.ts';
import { figureFix } from '../helpers/figure-fix.ts';
import { intendedCount } from '../helpers/intended-count.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

/** A negative number, a decimal or a word where the column holds something else. */
export const notACount: Rule = {
  id: 'table/not-a-count',
  severity: 'error',
  summary: {
    zh: '该填件数的格里是负数、小数或者无法辨认的内容。',
    en: 'A negative, decimal or unreadable value where a count belongs.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格填的是件数，只能是 0 或者正整数；收费金额可以有小数，2019年格式的“本年增/减”可以为负。',
    en: 'The cells of 国办公开办函〔2021〕30号 hold counts, that is 0 or a positive whole number; an amount may have decimals, and 本年增/减 of the 2019 format may be negative.',
  },
  remedy: {
    zh: '改为正确的件数，没有发生的填 0。',
    en: 'Write the right number, 0 where nothing happened.',
  },
  invalid: [
    {
      caption: { zh: '件数不会是负数。', en: 'A count is never negative.' },
      text: exampleRequests({ new: [-2, 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS }),
    },
    {
      caption: { zh: '处罚决定不会有半件。', en: 'There is no half of a decision.' },
      text: exampleDisclosure({ penalties: 12.5 }),
    },
  ],
  valid: [
    {
      caption: { zh: '收费金额可以有小数。', en: 'An amount may have decimals.' },
      text: exampleDisclosure({ fees: 318.4607 }),
    },
    {
      caption: {
        zh: '空格和横线不是 0，由 table/blank-cell 提示。',
        en: 'Blanks and dashes are left to table/blank-cell.',
      },
      text: exampleRequests({ new: ['-', '', '无', 0, 0, 0, 0], carried: ZEROS, r1: ZEROS }),
    },
  ],
  check: (report) => checkUnusualCells(report, finding),
  fixes(report, { subject }) {
    const placed = cellNamed(report, subject.cell);
    if (placed === null) return [];
    const to = intendedCount(report, placed.cell);
    return to === null ? [] : figureFix(report.text, [{ ...placed, to }], 'choice');
  },
};

function finding({ text }: Report, placed: PlacedCell): RuleFinding[] {
  const { row, column, cell, address } = placed;
  const written = textOf(text, cell.span);
  const fault = faultOf(placed);
  if (fault === null) return [];
  const rowName = shortRowName(row.template);
  const columnName = shortColumnName(column);
  return [
    {
      span: placeOfCell(row, cell),
      message: {
        zh: `“${rowName}”的“${columnName}”填的是“${written}”，${fault.zh}。请改为正确的数，没有发生的填 0。`,
        en: `“${columnName}” of “${rowName}” says “${written}”, ${fault.en}. Write the right number, 0 where nothing happened.`,
      },
      subject: { cell: address, value: written },
    },
  ];
}

/** What is wrong with the value; null when it may stand in its column. */
function faultOf({ column: { quantity }, cell }: PlacedCell): Localized | null {
  if (cell.state === 'unreadable') return { zh: '不是一个数', en: 'which is no number' };
  if (cell.value === null) return null;
  if (cell.value < 0 && quantity !== 'change') {
    return quantity === 'amount'
      ? { zh: '而金额不会是负数', en: 'but an amount is never negative' }
      : { zh: '而件数不会是负数', en: 'but a count is never negative' };
  }
  return Number.isInteger(cell.value) || quantity === 'amount'
    ? null
    : { zh: '而件数应当是整数', en: 'but a count is a whole number' };
}
