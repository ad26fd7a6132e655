import { describe, expect, test } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { problemsAndImprovements as rule } from './problems-and-improvements.ts';

const HEADING = '五、存在的主要问题及改进情况';
const MARKED = `«content/problems-and-improvements:${HEADING}»`;
const report = (heading: string, words: string) =>
  exampleReport({ problems: `${heading}\n${words}` });

describe('content/problems-and-improvements finds', () => {
  test.each([
    ['', '没有内容'],
    ['无', '没有内容'],
    ['无。', '没有内容'],
    ['公开工作有序开展，将继续做好。', '没有写存在的主要问题'],
    ['一是解读形式单一；二是更新不及时。', '没有写改进情况'],
    ['一是公开意识有待进一步加强；二是解读需要进一步完善。', '没有写改进情况'],
  ])('%s', (words, said) => {
    const [message] = expectFindings(rule, report(MARKED, words));
    expect(message).toContain(said);
  });
});

describe('content/problems-and-improvements leaves alone', () => {
  test.each([
    ['both, in two paragraphs', '（一）存在的主要问题。解读单一。\n（二）改进情况。已经改版。'],
    ['problems as gaps, improvements as plans', '与群众期待还有差距。今后多发图解。'],
    ['problems as weak points', '业务能力较薄弱，我局已加大培训力度。'],
    ['what is still to be done, and what is planned', '解读有待加强。下一步增加图解。'],
    ['what a collector has left out', '一是形式单一。[…]'],
    ['a part that was left out altogether', '[…]'],
    ['dots in place of a paragraph', '一是形式单一。\n……'],
    [
      'a bookmark of Word in front of the improvements',
      '一是形式单一。\n[bookmark: _GoBack]我局将改版。',
    ],
  ])('%s', (_, words) => {
    expectFindings(rule, report(HEADING, words));
  });

  test('a report without part five, which another rule reports', () => {
    expectFindings(rule, exampleReport({ problems: '' }));
  });

  test('words in radicals', () => {
    expectFindings(rule, report(HEADING, '⼀是解读存在不⾜，下⼀步⼤⼒改进。'));
  });
});

describe('content/problems-and-improvements is fixed', () => {
  const PROBLEMS = '（一）存在的主要问题\n【待填写：本年度工作中存在的主要问题】';
  const IMPROVEMENTS =
    '（二）改进情况\n【待填写：针对上述问题的改进措施和进展，以及上年度所列问题的改进结果】';

  test.each([
    ['无', `${PROBLEMS}\n${IMPROVEMENTS}`],
    ['解读形式单一。', `解读形式单一。\n${IMPROVEMENTS}`],
    ['将继续做好公开工作。', `${PROBLEMS}\n将继续做好公开工作。`],
  ])('%s', (words, after) => {
    expect(shownFixes(rule, report(HEADING, words))).toEqual([
      { title: '插入写作提示，待填写', grade: 'choice', after: report(HEADING, after) },
    ]);
  });
});
