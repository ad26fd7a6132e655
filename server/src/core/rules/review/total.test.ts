import { describe, expect, it } from 'vitest';
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
