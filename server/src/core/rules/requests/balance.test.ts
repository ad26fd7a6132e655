import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { balance } from './balance.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

describe('requests/balance', () => {
  it('stands on what is carried over to the next year', () => {
    const [message] = expectFindings(
      balance,
      exampleRequests({
        new: [5, 0, 0, 0, 0, 0, 5],
        carried: [1, 0, 0, 0, 0, 0, 1],
        r7: [4, 0, 0, 0, 0, 0, 4],
        next: ['«requests/balance:1»', 0, 0, 0, 0, 0, '«requests/balance:1»'],
      }),
    );
    expect(message).toBe(
      '“自然人”这一列不平衡，本年新收加上年结转应当等于总计加结转下年度：一、本年新收 5 + 二、上年结转 1 = 6，（七）总计 4 + 四、结转下年度继续办理 1 = 5，相差 1。请核对这四个数。',
    );
  });

  it('stands on the row’s label when the text has no such cell', () => {
    const text = exampleRequests({
      new: [0, 2, 0, 0, 0, 0, 0],
      carried: ZEROS,
      r7: ZEROS,
      next: [0, '', 0, 0, 0, 0, 0],
    }).replace('四、结转下年度继续办理', '«requests/balance:四、结转下年度继续办理»');
    const [message] = expectFindings(balance, text);
    expect(message).toContain('（四、结转下年度继续办理没有填数字，按 0 计）');
  });

  it('names the cell and what stands in it for ignores', () => {
    const text = exampleRequests({
      new: [0, 2, 0, 0, 0, 0, 0],
      carried: ZEROS,
      r7: ZEROS,
      next: ZEROS,
    });
    expect(balance.check(readReport(text, null)).map(({ subject }) => subject)).toEqual([
      { cell: 'requests/next/business', value: '0' },
    ]);
  });

  describe('false alarms', () => {
    it('does not report the total column when one of its totals is blank', () => {
      expectFindings(
        balance,
        exampleRequests({
          new: [34, 2, 0, 0, 0, 0, 36],
          carried: ZEROS,
          r7: [33, 2, 0, 0, 0, 0, 35],
          next: [1, 0, 0, 0, 0, 0, ''],
        }),
      );
    });

    it('does not balance a table that lacks one of the four rows', () => {
      expectFindings(
        balance,
        exampleRequests({ new: [5, 0, 0, 0, 0, 0, 5], r1: ZEROS, r7: ZEROS, next: ZEROS }),
      );
    });
  });
});

describe('requests/balance is fixed', () => {
  it('by what is left for the next year', () => {
    const rows = { new: [5, 0, 0, 0, 0, 0, 5], carried: ZEROS, r7: [3, 0, 0, 0, 0, 0, 3] };
    const text = exampleRequests({ ...rows, next: ['', 0, 0, 0, 0, 0, 2] });
    expect(shownFixes(balance, text)[0]).toEqual({
      title: '在“四、结转下年度继续办理”的“自然人”填上 2',
      grade: 'choice',
      after: exampleRequests({ ...rows, next: [2, 0, 0, 0, 0, 0, 2] }),
    });
  });

  it('never by less than nothing', () => {
    const rows = { new: [5, 0, 0, 0, 0, 0, 5], carried: ZEROS, next: ZEROS };
    const fixes = shownFixes(balance, exampleRequests({ ...rows, r7: [8, 0, 0, 0, 0, 0, 5] }));
    expect(fixes.map(({ title }) => title)).toEqual(['把“（七）总计”的“自然人”由 8 改为 5']);
  });
});
