import { shortRowName } from '../../relations/names.ts';
import { exampleRequests, exampleWholeRequests } from '../helpers/relation-example.ts';
import { failingRelations, relationFinding } from '../helpers/relation-finding.ts';
import { relationFixes } from '../helpers/relation-fixes.ts';
import type { Rule } from '../rule.ts';

const CARRIED = [0, 0, 0, 0, 0, 0, 0];

/** In each row of table three the total is the sum of the six columns before it. */
export const rowTotal: Rule = {
  id: 'requests/row-total',
  severity: 'error',
  summary: {
    zh: '第三部分的表格：一行的总计不等于各列之和。',
    en: 'Table of part three: a row’s total is not the sum of its columns.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格按申请人分为自然人和五类法人或其他组织，每件申请只属于其中一类，所以每行的总计必须等于前面六列之和。',
    en: 'The table of 国办公开办函〔2021〕30号 divides the requests by applicant, and each request has one kind of applicant; so a row’s total equals the sum of the six columns before it.',
  },
  remedy: {
    zh: '对照登记台账核对这一行的六个数和总计，改正填错的那一个。',
    en: 'Check the six figures and the total of the row against the register, and correct the wrong one.',
  },
  invalid: [
    {
      caption: { zh: '3 加 1 是 4，总计写成了 5。', en: '3 and 1 make 4, the total says 5.' },
      text: exampleRequests({
        new: [4, 1, 0, 0, 0, 0, 5],
        carried: CARRIED,
        r1: [3, 1, 0, 0, 0, 0, 5],
      }),
    },
    {
      caption: {
        zh: '12 误写成 21；这一行和这一列都对不上，所以能看出错在哪一格。',
        en: '12 was typed as 21; its row and its column both fail, which tells the wrong cell.',
      },
      text: exampleWholeRequests({
        new: [12, 1, 0, 0, 0, 0, 13],
        r1: [21, 1, 0, 0, 0, 0, 13],
        r7: [12, 1, 0, 0, 0, 0, 13],
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '总计等于各列之和。', en: 'The total is the sum of the columns.' },
      text: exampleRequests({
        new: [4, 1, 0, 0, 0, 0, 5],
        carried: CARRIED,
        r1: [3, 1, 0, 0, 0, 0, 4],
      }),
    },
    {
      caption: {
        zh: '空白的格按 0 计；总计空白由 requests/blank-total 提示。',
        en: 'Blank cells count as 0; a blank total is left to requests/blank-total.',
      },
      text: exampleRequests({
        new: [4, 1, '', '', '', '', 5],
        carried: CARRIED,
        r1: [3, 1, 0, 0, 0, 0, ''],
      }),
    },
  ],
  check: (report) =>
    failingRelations(report.tables.requests, 'row-total').flatMap((relation) => {
      const row = shortRowName(relation.subject.rowTemplate);
      return relationFinding(report, relation, {
        before: {
          zh: `“${row}”这一行的总计不等于各列之和：`,
          en: `The total of the row “${row}” is not the sum of its columns: `,
        },
        after: {
          zh: '请核对这一行的各列和总计。',
          en: 'Check the columns of this row and its total.',
        },
      });
    }),
  fixes: (report, finding) => relationFixes(report, report.tables.requests, 'row-total', finding),
};
