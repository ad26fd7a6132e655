import { lengthBefore } from '../../prose/sentence.ts';
import { zeroClaimsOf } from '../../prose/zero-claims.ts';
import { exampleProse } from '../helpers/prose-example.ts';
import { readingCells } from '../helpers/reading-text.ts';
import type { Rule } from '../rule.ts';

/** Words that deny what a table counts: 未收到申请 beside a number, 全部办结 beside a carry-over. */
export const proseContradiction: Rule = {
  id: 'prose/contradiction',
  severity: 'warning',
  summary: {
    zh: '文字说没有，表格里却有数。',
    en: 'The prose denies what a table counts.',
  },
  reason: {
    zh: '“未收到申请”“全部办结”“均获维持”这样的话常常从上一年抄来，与当年的表格矛盾。',
    en: 'Words such as 未收到申请, 全部办结 or 均获维持 are often last year’s and contradict this year’s table.',
  },
  remedy: {
    zh: '核对表格，按实际情况改写这句话，或者改正表格。',
    en: 'Check the table, and rewrite the sentence or correct the table.',
  },
  invalid: [
    {
      caption: {
        zh: '文字说未收到申请，表格里新收2件。',
        en: 'The prose says that no request came in; the table has 2.',
      },
      text: exampleProse('本年度未收到政府信息公开申请。', {
        requests: {
          new: [2, 0, 0, 0, 0, 0, 2],
          r1: [2, 0, 0, 0, 0, 0, 2],
          r7: [2, 0, 0, 0, 0, 0, 2],
        },
      }),
    },
    {
      caption: {
        zh: '文字说均获维持，表格里有1件尚未审结。',
        en: 'The prose says that all were upheld; one is still pending.',
      },
      text: exampleProse('因政府信息公开引起行政复议2件，均获维持。', {
        review: [1, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      }),
    },
  ],
  valid: [
    {
      caption: {
        zh: '否定的范围更窄，与表格不矛盾。',
        en: 'What is denied is narrower than what the table counts.',
      },
      text: exampleProse(
        '本年度未收到通过邮箱提交的政府信息公开申请，未发生因违反规定引起的行政诉讼。',
        {
          requests: {
            new: [2, 0, 0, 0, 0, 0, 2],
            r1: [2, 0, 0, 0, 0, 0, 2],
            r7: [2, 0, 0, 0, 0, 0, 2],
          },
          review: [0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0],
        },
      ),
    },
    {
      caption: {
        zh: '全部办结，也没有结转。',
        en: 'All answered, and nothing carried over.',
      },
      text: exampleProse('全年收到政府信息公开申请2件，已全部办结。', {
        requests: {
          new: [2, 0, 0, 0, 0, 0, 2],
          r1: [2, 0, 0, 0, 0, 0, 2],
          r7: [2, 0, 0, 0, 0, 0, 2],
        },
      }),
    },
  ],
  check: (report) =>
    zeroClaimsOf(report).flatMap(({ span, sentence, reading }) => {
      const { name, value, terms } = reading;
      if (value === null || value === 0) return [];
      const said = sentence.text.slice(
        lengthBefore(sentence, span.start),
        lengthBefore(sentence, span.end),
      );
      return [
        {
          span,
          message: {
            zh: `文字说“${said}”，表格里${name.zh}却是 ${value}。请对照台账，改正文字或者表格。`,
            en: `The prose says “${said}”, but the table has ${value} for ${name.en}. Compare with the register, and correct the prose or the table.`,
          },
          related: readingCells([reading]),
          subject: { cell: terms[0]?.address ?? '', value: said },
        },
      ];
    }),
};
