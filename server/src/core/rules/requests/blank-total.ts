import { type BlankTotal, blankTotals } from '../../relations/blank-totals.ts';
import { shortColumnName, shortRowName } from '../../relations/names.ts';
import type { Localized } from '../../text/localized.ts';
import { blankTotalFixes } from '../helpers/blank-total-fixes.ts';
import { inTextOrder } from '../helpers/cell-order.ts';
import { placeOfCell } from '../helpers/cell-place.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { relatedCells } from '../helpers/relation-finding.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A total of table three that was left blank although its parts add up to something. */
export const blankTotal: Rule = {
  id: 'requests/blank-total',
  severity: 'warning',
  summary: {
    zh: '第三部分的表格：各项不为 0，总计却空着。',
    en: 'Table of part three: a total is blank beside parts that are not zero.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格要求填写每一行、每一列的总计；总计空着，读者看不到合计，勾稽关系也无从核对。',
    en: 'The table of 国办公开办函〔2021〕30号 asks for the total of every row and column; without it nobody can see the sum or check the balance.',
  },
  remedy: {
    zh: '把各项相加，填上总计。',
    en: 'Add up the parts and fill in the total.',
  },
  invalid: [
    {
      caption: { zh: '结转 1 件，总计空着。', en: '1 is carried over, the total is blank.' },
      text: exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [0, 0, 0, 0, 0, 0, 0],
        r7: [4, 0, 0, 0, 0, 0, 4],
        next: [1, 0, 0, 0, 0, 0, ''],
      }),
    },
  ],
  valid: [
    {
      caption: {
        zh: '全行为 0 时，空着的总计由 table/blank-cell 提示。',
        en: 'In a row of zeros a blank total is left to table/blank-cell.',
      },
      text: exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [0, 0, 0, 0, 0, 0, ''],
        r7: [5, 0, 0, 0, 0, 0, 5],
        next: [0, 0, 0, 0, 0, 0, ''],
      }),
    },
  ],
  check({ tables: { requests } }) {
    return requests === null ? [] : inTextOrder(blankTotals(requests).flatMap(finding));
  },
  fixes: (report, finding) => blankTotalFixes(report, report.tables.requests, finding),
};

function finding({ total, relation, sum }: BlankTotal): RuleFinding[] {
  const { row, cell, address } = total;
  if (row === null || cell === null) return [];
  const place = placeName(total);
  const fill = remainder(sum);
  return [
    {
      span: placeOfCell(row, cell),
      message: {
        zh: `${place.zh}空着，而各项不为 0。${fill.zh}`,
        en: `${place.en} is blank although its parts are not zero. ${fill.en}`,
      },
      related: relatedCells({ ...relation, subject: total }),
      subject: { cell: address, value: '' },
    },
  ];
}

function placeName({ rowTemplate, column }: BlankTotal['total']): Localized {
  const row = shortRowName(rowTemplate);
  const name = shortColumnName(column);
  return {
    zh: `“${row}”这一行的“${name}”一格`,
    en: `The cell “${name}” of the row “${row}”`,
  };
}

/** What to fill in, as far as it is known. */
function remainder(sum: number | null): Localized {
  return sum === null
    ? { zh: '请核对各项后填上总计。', en: 'Check the parts and fill in the total.' }
    : {
        zh: `各项之和为 ${sum}，请填上 ${sum}。`,
        en: `They add up to ${sum}: fill in ${sum}.`,
      };
}
