import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleRequests, exampleWholeRequests } from '../helpers/relation-example.ts';
import { resultsTotal } from './results-total.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

describe('requests/results-total', () => {
  it('stands on the total of the column', () => {
    const [message] = expectFindings(
      resultsTotal,
      exampleWholeRequests({
        r1: [3, 0, 0, 0, 0, 0, 3],
        'r5.2': [1, 0, 0, 0, 0, 0, 1],
        r7: ['«requests/results-total:5»', 0, 0, 0, 0, 0, 4],
      }),
    );
    expect(message).toBe(
      '“自然人”这一列的“（七）总计”不等于（一）至（六）各行之和：（一）予以公开 3 + （五）2.重复申请 1 = 4，表中为 5，相差 1。请核对这一列的各项办理结果和总计。最可能的错误：“（七）总计”的“自然人”应为 4（现为 5）。',
    );
  });

  it('finds each column that fails', () => {
    expectFindings(
      resultsTotal,
      exampleWholeRequests({
        'r6.3': [0, 0, 0, 2, 0, 0, 2],
        r7: [0, 0, 0, '«requests/results-total:0»', 0, 0, '«requests/results-total:0»'],
      }),
    );
  });

  describe('false alarms', () => {
    it('does not add up a column with a row missing, which table/missing-row reports', () => {
      expectFindings(
        resultsTotal,
        exampleRequests({
          new: [5, 0, 0, 0, 0, 0, 5],
          carried: ZEROS,
          r1: [3, 0, 0, 0, 0, 0, 3],
          r7: [5, 0, 0, 0, 0, 0, 5],
          next: ZEROS,
        }),
      );
    });

    it('does not report a column because of a blank total in it', () => {
      expectFindings(
        resultsTotal,
        exampleWholeRequests({
          r1: [3, 0, 0, 0, 0, 0, ''],
          r7: [3, 0, 0, 0, 0, 0, 3],
        }),
      );
    });
  });
});

describe('requests/results-total is fixed', () => {
  const rows = {
    new: [4, 0, 0, 0, 0, 0, 4],
    r1: [3, 0, 0, 0, 0, 0, 3],
    'r5.2': [1, 0, 0, 0, 0, 0, 1],
    r7: [4, 0, 0, 0, 0, 0, 4],
  };

  it('in the total, when it is the wrong cell', () => {
    const text = exampleWholeRequests({ ...rows, r7: [5, 0, 0, 0, 0, 0, 4] });
    expect(shownFixes(resultsTotal, text)).toEqual([
      {
        title: '把“（七）总计”的“自然人”由 5 改为 4',
        grade: 'choice',
        after: exampleWholeRequests(rows),
      },
    ]);
  });

  it('in the row that is wrong, with its total', () => {
    const text = exampleWholeRequests({ ...rows, 'r5.2': [9, 0, 0, 0, 0, 0, 9] });
    expect(shownFixes(resultsTotal, text)[0]).toEqual({
      title: '把“（五）2.重复申请”的“自然人”由 9 改为 1，把“（五）2.重复申请”的“总计”由 9 改为 1',
      grade: 'choice',
      after: exampleWholeRequests(rows),
    });
  });

  it('by all totals of the table computed anew, where that is one of the ways', () => {
    const wrong = { ...rows, new: [5, 0, 0, 0, 0, 0, 5], 'r3.1': [1, 0, 0, 0, 0, 0, 1] };
    const fixes = shownFixes(resultsTotal, exampleWholeRequests(wrong));
    expect(fixes.at(-1)).toEqual({
      title: '重新计算第三部分的表格的全部总计（改 2 格）',
      grade: 'choice',
      after: exampleWholeRequests({ ...wrong, r7: [5, 0, 0, 0, 0, 0, 5] }),
    });
  });
});
