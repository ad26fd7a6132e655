import { failuresOf } from '../../relations/failures.ts';
import { shortRowName } from '../../relations/names.ts';
import type { Relation } from '../../relations/relation.ts';
import { blankTotalFixes } from '../helpers/blank-total-fixes.ts';
import { exampleReview } from '../helpers/relation-example.ts';
import { relationFinding } from '../helpers/relation-finding.ts';
import { relationFixes } from '../helpers/relation-fixes.ts';
import type { Rule } from '../rule.ts';

/** In each block of table four the total is the sum of the four results before it. */
export const reviewTotal: Rule = {
  id: 'review/total',
  severity: 'error',
  summary: {
    zh: '第四部分的表格：总计不等于四种结果之和。',
    en: 'Table of part four: a total is not the sum of the four results before it.',
  },
  reason: {
    zh: '国办公开办函〔2021〕30号的表格把每类案件分为结果维持、结果纠正、其他结果、尚未审结，每件案件只属于其中一种，所以总计必须等于四者之和。',
    en: 'The table of 国办公开办函〔2021〕30号 counts each case under one of four results; so the total of each block equals their sum.',
  },
  remedy: {
    zh: '核对这一类案件的四个数和总计，改正填错的那一个。',
    en: 'Check the four figures of this kind of case and their total, and correct the wrong one.',
  },
  invalid: [
    {
      caption: {
        zh: '行政复议维持 2 件、纠正 1 件，总计写成了 0。',
        en: '2 reviews upheld and 1 corrected make 3, the total says 0.',
      },
      text: exampleReview([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    },
  ],
  valid: [
    {
      caption: { zh: '三个总计都相符。', en: 'All three totals agree.' },
      text: exampleReview([2, 1, 0, 0, 3, 1, 0, 0, 0, 1, 0, 0, 0, 2, 2]),
    },
  ],
  check: (report) => {
    const { review } = report.tables;
    const failing = review === null ? [] : failuresOf(review);
    return failing.flatMap((relation) => {
      const block = shortRowName(relation.subject.rowTemplate);
      const found = relationFinding(report, relation, {
        before: {
          zh: `“${block}”的总计不等于四种结果之和：`,
          en: `The total of “${block}” is not the sum of its four results: `,
        },
        after: {
          zh: '请核对四种结果和总计。',
          en: 'Check the four results and their total.',
        },
      });
      return isBlank(relation) ? found.map((each) => ({ ...each, severity: 'warning' })) : found;
    });
  },
  fixes(report, finding) {
    const { review } = report.tables;
    const filling = blankTotalFixes(report, review, finding);
    return filling.length > 0 ? filling : relationFixes(report, review, 'review-total', finding);
  },
};

/** A total that was only left out is a smaller fault than a wrong one, as in requests/blank-total. */
function isBlank({ subject }: Relation): boolean {
  return subject.cell?.state === 'blank';
}
