import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleWholeRequests } from '../helpers/relation-example.ts';
import { valueCount } from './value-count.ts';

/** Table three as text out of a PDF has it: cells split by spaces. */
function spaced(text: string): string {
  return text.replace(/ ?\| ?/gu, ' ');
}

describe('table/value-count', () => {
  it('stands on the values of a row with too few', () => {
    const text = spaced(exampleWholeRequests({})).replace(
      '2.重复申请 0 0 0 0 0 0 0',
      '2.重复申请 «table/value-count:3 0 0 0 4»',
    );
    expect(expectFindings(valueCount, text)).toEqual([
      '“（五）2.重复申请”这一行有 5 个数，模板有 7 列（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计），无法判断每个数属于哪一列。请逐列核对，没有发生的填 0。',
    ]);
  });

  it('stands on the values of a row with too many', () => {
    const text = spaced(exampleWholeRequests({})).replace(
      '2.重复申请 0 0 0 0 0 0 0',
      '2.重复申请 «table/value-count:3 0 0 0 0 0 0 0 5»',
    );
    const [message] = expectFindings(valueCount, text);
    expect(message).toContain('这一行有 9 个数，模板有 7 列');
  });

  describe('false alarms', () => {
    it('counts blank cells of a table with cell borders', () => {
      expectFindings(valueCount, exampleWholeRequests({ r1: [2, '', '', '', '', '', 2] }));
    });

    it('takes a row that lacks its values wholly for a missing row or a blank one', () => {
      expectFindings(valueCount, exampleWholeRequests({ r1: ['', '', '', '', '', '', ''] }));
    });

    it('accepts dashes as values', () => {
      expectFindings(
        valueCount,
        spaced(exampleWholeRequests({ r1: ['-', '-', '-', '-', '-', '-', '-'] })),
      );
    });
  });
});
