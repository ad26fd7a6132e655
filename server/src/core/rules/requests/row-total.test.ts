import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleRequests, exampleWholeRequests } from '../helpers/relation-example.ts';
import { rowTotal } from './row-total.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

describe('requests/row-total', () => {
  it('stands on the total of the row', () => {
    const [message] = expectFindings(
      rowTotal,
      exampleRequests({
        new: ZEROS,
        carried: ZEROS,
        r1: [3, 1, 0, 0, 0, 0, '«requests/row-total:5»'],
        r2: ZEROS,
      }),
    );
    expect(message).toBe(
      '“（一）予以公开”这一行的总计不等于各列之和：自然人 3 + 商业企业 1 = 4，表中为 5，相差 1。请核对这一行的各列和总计。',
    );
  });

  it('finds each wrong row once', () => {
    expectFindings(
      rowTotal,
      exampleRequests({
        new: [1, 0, 0, 0, 0, 0, '«requests/row-total:12»'],
        carried: ZEROS,
        r1: [0, 0, 0, 0, 0, 7, '«requests/row-total:0»'],
        r2: ZEROS,
      }),
    );
  });

  it('counts a blank as zero and names it', () => {
    const [message] = expectFindings(
      rowTotal,
      exampleRequests({
        new: [1, '', 0, 0, 0, 0, '«requests/row-total:2»'],
        carried: ZEROS,
        r1: ZEROS,
      }),
    );
    expect(message).toContain('自然人 1 = 1，表中为 2，相差 1（商业企业没有填数字，按 0 计）');
  });

  it('takes a dash for a total of zero', () => {
    expectFindings(
      rowTotal,
      exampleRequests({
        new: [1, 0, 0, 0, 0, 0, '«requests/row-total:-»'],
        carried: ZEROS,
        r1: ZEROS,
      }),
    );
  });

  it('relates the cells of the formula that are not zero, and names the cell for ignores', () => {
    const text = exampleRequests({ new: ZEROS, carried: ZEROS, r1: [3, 1, 0, '', 0, 0, 5] });
    const [finding] = rowTotal.check(readReport(text, null));
    expect(finding?.related?.map(({ message }) => message.zh)).toEqual([
      '自然人：3',
      '商业企业：1',
      '社会公益组织：没有填数字，按 0 计',
    ]);
    expect(finding?.subject).toEqual({ cell: 'requests/r1/total', value: '5' });
  });

  describe('false alarms', () => {
    it('does not report a blank total, which requests/blank-total does', () => {
      expectFindings(
        rowTotal,
        exampleRequests({ new: [3, 0, 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS }),
      );
    });

    it('does not add up a row whose values cannot be told apart', () => {
      expectFindings(
        rowTotal,
        exampleRequests({ new: [3, 0, 0, 0, 9], carried: ZEROS, r1: ZEROS, r2: ZEROS }),
      );
    });

    it('does not add up a row with an unreadable cell', () => {
      expectFindings(
        rowTotal,
        exampleRequests({ new: [3, '若干', 0, 0, 0, 0, 9], carried: ZEROS, r1: ZEROS, r2: ZEROS }),
      );
    });

    it('reads full-width digits, thousands separators and units', () => {
      expectFindings(
        rowTotal,
        exampleRequests({
          new: ['1,200', '３', '2件', 0, 0, 0, '1205'],
          carried: ZEROS,
          r1: ZEROS,
        }),
      );
    });
  });
});

describe('requests/row-total is fixed', () => {
  const whole = { new: [12, 1, 0, 0, 0, 0, 13], r1: [12, 1, 0, 0, 0, 0, 13] };
  const report = (rows: Readonly<Record<string, readonly (number | string)[]>>) =>
    exampleWholeRequests({ ...whole, r7: [12, 1, 0, 0, 0, 0, 13], ...rows });

  it('in the cell where its row and its column meet', () => {
    expect(shownFixes(rowTotal, report({ r1: [21, 1, 0, 0, 0, 0, 13] }))).toEqual([
      {
        title: '把“（一）予以公开”的“自然人”由 21 改为 12',
        grade: 'choice',
        after: report({}),
      },
    ]);
  });

  it('in several cells at once, without what is wrong elsewhere', () => {
    const elsewhere = { carried: [0, 0, 0, 0, 0, 0, 4] };
    const text = report({ r1: [21, '', 0, 0, 0, 0, '13件'], ...elsewhere });
    expect(shownFixes(rowTotal, text, 1)).toEqual([
      {
        title: '把“（一）予以公开”的“自然人”由 21 改为 12，在“（一）予以公开”的“商业企业”填上 1',
        grade: 'choice',
        after: report({ r1: [12, 1, 0, 0, 0, 0, '13件'], ...elsewhere }),
      },
    ]);
  });

  it('by the sum, where any cell of a row could be the wrong one', () => {
    const rows = { new: [3, 1, 0, 0, 0, 0, 7], carried: ZEROS, r1: ZEROS };
    const fixed = (changed: readonly number[]) => exampleRequests({ ...rows, new: changed });
    const fixes = shownFixes(rowTotal, exampleRequests(rows));
    expect(fixes.map(({ title, after }) => [title, after])).toEqual([
      ['把“一、本年新收”的“总计”由 7 改为 4', fixed([3, 1, 0, 0, 0, 0, 4])],
      ['把“一、本年新收”的“自然人”由 3 改为 6', fixed([6, 1, 0, 0, 0, 0, 7])],
      ['把“一、本年新收”的“商业企业”由 1 改为 4', fixed([3, 4, 0, 0, 0, 0, 7])],
      ['把“一、本年新收”的“科研机构”由 0 改为 3', fixed([3, 1, 3, 0, 0, 0, 7])],
    ]);
  });

  it('by all totals of the table computed anew, where one alone would break others', () => {
    const rows = {
      new: [13, 0, 0, 0, 0, 0, 13],
      r1: [12, 0, 0, 0, 0, 0, 13],
      r7: [13, 0, 0, 0, 0, 0, 13],
      next: [1, 0, 0, 0, 0, 0, 0],
    };
    const right = { ...rows, r1: [13, 0, 0, 0, 0, 0, 13] };
    const recomputed = {
      ...rows,
      r1: [12, 0, 0, 0, 0, 0, 12],
      r7: [12, 0, 0, 0, 0, 0, 12],
      next: [1, 0, 0, 0, 0, 0, 1],
    };
    const fixes = shownFixes(rowTotal, exampleWholeRequests(rows));
    expect(fixes.map(({ title, after }) => [title, after])).toEqual([
      ['把“（一）予以公开”的“自然人”由 12 改为 13', exampleWholeRequests(right)],
      ['重新计算第三部分的表格的全部总计（改 4 格）', exampleWholeRequests(recomputed)],
    ]);
  });
});
