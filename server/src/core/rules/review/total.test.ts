import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleReview } from '../helpers/relation-example.ts';
import { reviewTotal } from './total.ts';

describe('review/total', () => {
  it('stands on the total of the block', () => {
    const [message] = expectFindings(
      reviewTotal,
      exampleReview([4, 1, 0, 0, '«review/total:0»', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    );
    expect(message).toBe(
      '“行政复议”的总计不等于四种结果之和：结果维持 4 + 结果纠正 1 = 5，表中为 0，相差 5。请核对四种结果和总计。最可能的错误：“行政复议”的“总计”应为 5（现为 0）。',
    );
  });

  it('finds each block that fails', () => {
    expectFindings(
      reviewTotal,
      exampleReview(
        [
          [0, 0, 0, 0, 0],
          [1, 0, 0, 1, '«review/total:1»'],
          [0, 2, 0, 0, '«review/total:3»'],
        ].flat(),
      ),
    );
  });

  it('warns of a total that was only left blank', () => {
    const text = exampleReview([4, 1, 0, 0, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const findings = reviewTotal.check(readReport(text, null));
    expect(findings.map(({ severity, subject }) => [severity, subject.cell])).toEqual([
      ['warning', 'review/reconsideration/total'],
    ]);
  });

  describe('false alarms', () => {
    it('accepts three blocks that add up', () => {
      expectFindings(reviewTotal, exampleReview([1, 2, 3, 4, 10, 0, 0, 0, 0, 0, 5, 0, 0, 1, 6]));
    });

    it('accepts a block left blank throughout', () => {
      expectFindings(
        reviewTotal,
        exampleReview([1, 0, 0, 0, 1, '', '', '', '', '', 0, 0, 0, 0, 0]),
      );
    });
  });
});

describe('review/total is fixed', () => {
  const report = (block: readonly number[]) =>
    exampleReview([...block, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

  it('by the sum, or by one of the four results', () => {
    const fixes = shownFixes(reviewTotal, report([3, 1, 1, 0, 6]));
    expect(fixes.map((fix) => [fix.title, fix.grade, fix.after])).toEqual([
      ['把“行政复议”的“总计”由 6 改为 5', 'choice', report([3, 1, 1, 0, 5])],
      ['把“行政复议”的“结果维持”由 3 改为 4', 'choice', report([4, 1, 1, 0, 6])],
      ['把“行政复议”的“结果纠正”由 1 改为 2', 'choice', report([3, 2, 1, 0, 6])],
      ['把“行政复议”的“其他结果”由 1 改为 2', 'choice', report([3, 1, 2, 0, 6])],
    ]);
  });

  it('by the sum as well, where another cell is the more probable one', () => {
    const titles = shownFixes(reviewTotal, report([21, 3, 0, 0, 15])).map(({ title }) => title);
    expect(titles[0]).toBe('把“行政复议”的“结果维持”由 21 改为 12');
    expect(titles).toContain('把“行政复议”的“总计”由 15 改为 24');
  });

  it('safely, when the total was left blank', () => {
    const text = exampleReview([4, 1, 0, 0, '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(shownFixes(reviewTotal, text)).toEqual([
      { title: '在“行政复议”的“总计”填上 5', grade: 'safe', after: report([4, 1, 0, 0, 5]) },
    ]);
  });
});
