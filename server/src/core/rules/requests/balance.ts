import { shortColumnName } from '../../relations/names.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { failingRelations, relationFinding } from '../helpers/relation-finding.ts';
import { relationFixes } from '../helpers/relation-fixes.ts';
import type { Rule } from '../rule.ts';

/** In each column of table three what came in equals what was answered and what is carried over. */
export const balance: Rule = {
  id: 'requests/balance',
  severity: 'error',
  summary: {
    zh: '第三部分的表格：一列中第一项加第二项不等于第三项加第四项。',
    en: 'Table of part three: in a column, received and carried over do not equal answered and left.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格注明勾稽关系：“第一项加第二项之和，等于第三项加第四项之和”。收到的申请要么在本年办结，要么结转下年。',
    en: 'The table of 国办公开办函〔2021〕30号 prints this relation: what was received this year and carried over from last year was either answered or is carried over to the next.',
  },
  remedy: {
    zh: '核对本年新收、上年结转、（七）总计和结转下年度四个数；上年结转应当与上一年度报告的结转下年度一致。',
    en: 'Check the four figures; what was carried over from last year must agree with last year’s report.',
  },
  invalid: [
    {
      caption: {
        zh: '收到 5 件、办结 3 件，还有 2 件没有结转。',
        en: '5 received, 3 answered, and 2 are missing from what is carried over.',
      },
      text: exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [0, 0, 0, 0, 0, 0, 0],
        r7: [3, 0, 0, 0, 0, 0, 3],
        next: [0, 0, 0, 0, 0, 0, 2],
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '没有办结的 2 件已经结转。', en: 'The 2 unanswered ones are carried over.' },
      text: exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [0, 0, 0, 0, 0, 0, 0],
        r7: [3, 0, 0, 0, 0, 0, 3],
        next: [2, 0, 0, 0, 0, 0, 2],
      }),
    },
    {
      caption: {
        zh: '结转的总计空白，由 requests/blank-total 提示。',
        en: 'A blank total is left to requests/blank-total.',
      },
      text: exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [0, 0, 0, 0, 0, 0, 0],
        r7: [3, 0, 0, 0, 0, 0, 3],
        next: [2, 0, 0, 0, 0, 0, ''],
      }),
    },
  ],
  check: (report) =>
    failingRelations(report.tables.requests, 'balance').flatMap((relation) => {
      const column = shortColumnName(relation.subject.column);
      return relationFinding(report, relation, {
        before: {
          zh: `“${column}”这一列不平衡，本年新收加上年结转应当等于总计加结转下年度：`,
          en: `The column “${column}” does not balance; new and carried over must equal answered and left for next year: `,
        },
        after: {
          zh: '请核对这四个数。',
          en: 'Check these four figures.',
        },
      });
    }),
  fixes: (report, finding) => relationFixes(report, report.tables.requests, 'balance', finding),
};
