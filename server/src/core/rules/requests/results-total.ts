import { shortColumnName } from '../../relations/names.ts';
import { exampleWholeRequests } from '../helpers/relation-example.ts';
import { failingRelations, relationFinding } from '../helpers/relation-finding.ts';
import { relationFixes } from '../helpers/relation-fixes.ts';
import type { Rule } from '../rule.ts';

/** In each column of table three （七）总计 is the sum of all results （一） to （六）. */
export const resultsTotal: Rule = {
  id: 'requests/results-total',
  severity: 'error',
  summary: {
    zh: '第三部分的表格：一列的“（七）总计”不等于各项办理结果之和。',
    en: 'Table of part three: a column’s （七）总计 is not the sum of the results above it.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格把本年度办理结果分为（一）至（六），每件办结的申请只计一种情形，所以每列的“（七）总计”必须等于（一）至（六）各行之和。',
    en: 'The table of 国办公开办函〔2021〕30号 counts each answered request under exactly one result; so in each column （七）总计 equals the sum of the rows （一） to （六）.',
  },
  remedy: {
    zh: '逐行核对这一列的办理结果，改正填错的一行或者“（七）总计”。',
    en: 'Check the results in this column row by row, and correct the wrong row or （七）总计.',
  },
  invalid: [
    {
      caption: {
        zh: '予以公开 3 件、重复申请 1 件，总计写成了 5。',
        en: '3 disclosed and 1 repeated make 4, the total says 5.',
      },
      text: exampleWholeRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        r1: [3, 0, 0, 0, 0, 0, 3],
        'r5.2': [1, 0, 0, 0, 0, 0, 1],
        r7: [5, 0, 0, 0, 0, 0, 4],
      }),
    },
  ],
  valid: [
    {
      caption: { zh: '总计等于各行之和。', en: 'The total is the sum of the rows.' },
      text: exampleWholeRequests({
        new: [4, 0, 0, 0, 0, 0, 4],
        r1: [3, 0, 0, 0, 0, 0, 3],
        'r5.2': [1, 0, 0, 0, 0, 0, 1],
        r7: [4, 0, 0, 0, 0, 0, 4],
      }),
    },
  ],
  check: (report) =>
    failingRelations(report.tables.requests, 'results-total').flatMap((relation) => {
      const column = shortColumnName(relation.subject.column);
      return relationFinding(report, relation, {
        before: {
          zh: `“${column}”这一列的“（七）总计”不等于（一）至（六）各行之和：`,
          en: `（七）总计 in the column “${column}” is not the sum of the rows （一） to （六）: `,
        },
        after: {
          zh: '请核对这一列的各项办理结果和总计。',
          en: 'Check the results in this column and their total.',
        },
      });
    }),
  fixes: (report, finding) =>
    relationFixes(report, report.tables.requests, 'results-total', finding),
};
