import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
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

describe('table/value-count is fixed', () => {
  const figures = {
    new: [2, 0, 1, 0, 0, 0, 3],
    r1: [2, 0, 1, 0, 0, 0, 3],
    r7: [2, 0, 1, 0, 0, 0, 3],
  };

  it.each([
    ['2 1 0 0 0 3', 'in the midst'],
    ['2 0 1 3', 'in several places'],
  ])('when zeros complete it in exactly one way: %s', (values) => {
    const whole = spaced(exampleWholeRequests(figures));
    const text = whole.replace('予以公开 2 0 1 0 0 0 3', `予以公开 ${values}`);
    const [fix] = shownFixes(valueCount, text);
    expect(fix).toMatchObject({
      title: '在“（一）予以公开”缺的格里填 0，成为 2 0 1 0 0 0 3',
      grade: 'choice',
      after: whole,
    });
  });

  it('with the separators of its own line', () => {
    const whole = exampleWholeRequests(figures);
    const text = whole.replace(
      '公开 | 2 | 0 | 1 | 0 | 0 | 0 | 3 |',
      '公开 | 2 | 1 | 0 | 0 | 0 | 3 |',
    );
    expect(shownFixes(valueCount, text)[0]?.after).toBe(whole);
  });

  it.each([
    ['the zeros may stand in several places', '1 1 3'],
    ['no zeros make it add up', '2 0 2 0 0 3'],
    ['it has too many values', '2 0 1 0 0 0 0 0 3'],
    ['a value cannot be read', '2 O 0 0 0 3'],
  ])('but not when %s', (_, values) => {
    const text = spaced(exampleWholeRequests(figures)).replace(
      '予以公开 2 0 1 0 0 0 3',
      `予以公开 ${values}`,
    );
    expect(proposedFixes(valueCount, text)).toEqual([]);
  });

  it('nor in table two, which has nothing that adds up', () => {
    const text =
      '二、主动公开政府信息情况\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0\n行政规范性文件 0 0 0\n';
    expect(proposedFixes(valueCount, text)).toEqual([]);
  });
});
