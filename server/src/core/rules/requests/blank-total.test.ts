import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleRequests, exampleWholeRequests } from '../helpers/relation-example.ts';
import { balance } from './balance.ts';
import { blankTotal } from './blank-total.ts';
import { resultsTotal } from './results-total.ts';
import { rowTotal } from './row-total.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

describe('requests/blank-total', () => {
  it('stands on the label of the row, because nothing stands in the cell', () => {
    const text = exampleRequests({
      new: [5, 0, 0, 0, 0, 0, 5],
      carried: ZEROS,
      r7: [4, 0, 0, 0, 0, 0, 4],
      next: [1, 0, 0, 0, 0, 0, ''],
    }).replace('四、结转下年度继续办理', '«requests/blank-total:四、结转下年度继续办理»');
    expect(expectFindings(blankTotal, text)).toEqual([
      '“四、结转下年度继续办理”这一行的“总计”一格空着，而各项不为 0。各项之和为 1，请填上 1。',
    ]);
  });

  it('finds a blank total of a column', () => {
    const text = exampleWholeRequests({
      r1: [0, 6, 0, 0, 0, 0, 6],
      r7: [0, '', 0, 0, 0, 0, 6],
    }).replace('（七）总计', '«requests/blank-total:（七）总计»');
    expect(expectFindings(blankTotal, text)).toEqual([
      '“（七）总计”这一行的“商业企业”一格空着，而各项不为 0。各项之和为 6，请填上 6。',
    ]);
  });

  it('is the one finding of its cause: no relation is reported beside it', () => {
    const text = exampleWholeRequests({
      new: [5, 0, 0, 0, 0, 0, 5],
      r1: [4, 0, 0, 0, 0, 0, ''],
      r7: [4, 0, 0, 0, 0, 0, 4],
      next: [1, 0, 0, 0, 0, 0, ''],
    });
    const report = readReport(text, null);
    expect(blankTotal.check(report).map(({ subject }) => subject.cell)).toEqual([
      'requests/r1/total',
      'requests/next/total',
    ]);
    for (const rule of [rowTotal, resultsTotal, balance]) expect(rule.check(report)).toEqual([]);
  });

  it('does not propose a sum when a part is unreadable', () => {
    const text = exampleRequests({
      new: [5, '若干', 0, 0, 0, 0, ''],
      carried: ZEROS,
      r1: ZEROS,
      r2: ZEROS,
    });
    const [finding] = blankTotal.check(readReport(text, null));
    expect(finding?.message.zh).toContain('请核对各项后填上总计');
  });

  describe('false alarms', () => {
    it('leaves a blank total of a row of zeros to table/blank-cell', () => {
      expectFindings(
        blankTotal,
        exampleRequests({ new: [0, 0, 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS }),
      );
    });

    it('leaves a table that was not filled in at all to table/blank-cell', () => {
      const blank = ['', '', '', '', '', '', ''];
      expectFindings(blankTotal, exampleRequests({ new: blank, carried: blank, r1: blank }));
    });
  });
});

describe('requests/blank-total is fixed', () => {
  it('by the sum', () => {
    const rows = {
      new: [5, 0, 0, 0, 0, 0, 5],
      carried: ZEROS,
      r7: [4, 0, 0, 0, 0, 0, 4],
    };
    expect(
      shownFixes(blankTotal, exampleRequests({ ...rows, next: [1, 0, 0, 0, 0, 0, ''] })),
    ).toEqual([
      {
        title: '在“四、结转下年度继续办理”的“总计”填上 1',
        grade: 'safe',
        after: exampleRequests({ ...rows, next: [1, 0, 0, 0, 0, 0, 1] }),
      },
    ]);
  });

  it('with the other blank totals that it is made of', () => {
    const rows = { new: [2, 6, 0, 0, 0, 0, 8], r1: [2, 6, 0, 0, 0, 0, 8] };
    const text = exampleWholeRequests({ ...rows, r7: [2, '', 0, 0, 0, 0, ''] });
    const one = exampleWholeRequests({ ...rows, r7: [2, '', 0, 0, 0, 0, 8] });
    const all = exampleWholeRequests({ ...rows, r7: [2, 6, 0, 0, 0, 0, 8] });
    const [finding] = blankTotal.check(readReport(text, null));
    expect(finding?.message.zh).toContain('各项之和为 8，请填上 8');
    expect(shownFixes(blankTotal, text)).toEqual([
      { title: '在“（七）总计”的“总计”填上 8', grade: 'safe', after: one },
      { title: '填上第三部分的表格所有空着的总计（2 格）', grade: 'safe', after: all },
    ]);
  });

  it('not where the row and the column contradict each other, or a part is unreadable', () => {
    const contradiction = exampleWholeRequests({
      r1: [2, 0, 0, 0, 0, 0, 2],
      r7: [3, 0, 0, 0, 0, 0, ''],
    });
    expect(proposedFixes(blankTotal, contradiction)).toEqual([]);
    const unreadable = exampleRequests({
      new: [5, '若干', 0, 0, 0, 0, ''],
      carried: ZEROS,
      r1: ZEROS,
    });
    expect(proposedFixes(blankTotal, unreadable)).toEqual([]);
  });
});
