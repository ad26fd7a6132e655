import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
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
