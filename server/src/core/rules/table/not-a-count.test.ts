import { describe, expect, it } from 'vitest';
import { proposedFixes, shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { exampleRequests } from '../helpers/relation-example.ts';
import { notACount } from './not-a-count.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

const FORMAT_2019 = `二、主动公开政府信息情况

第二十条第（五）项

| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| --- | --- | --- | --- |
| 行政许可 | 12 | -3 | 40 |
| 其他对外管理服务事项 | 5 | 0 | 7 |

第二十条第（六）项

| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
| --- | --- | --- | --- |
| 行政处罚 | 31 | -1 | 6 |
| 行政强制 | 0 | 0 | 0 |
`;

describe('table/not-a-count', () => {
  it('finds a negative count', () => {
    const rows = { new: ['«table/not-a-count:-2»', 0, 0, 0, 0, 0, 0], carried: ZEROS, r1: ZEROS };
    expect(expectFindings(notACount, exampleRequests(rows))).toEqual([
      '“一、本年新收”的“自然人”填的是“-2”，而件数不会是负数。请改为正确的数，没有发生的填 0。',
    ]);
  });

  it('finds a decimal count', () => {
    const [message] = expectFindings(
      notACount,
      exampleDisclosure({ penalties: '«table/not-a-count:12.5»' }),
    );
    expect(message).toContain('“行政处罚”的“本年处理决定数量”填的是“12.5”，而件数应当是整数');
  });

  it('finds what is no number', () => {
    const rows = { new: [2, '«table/not-a-count:O»', 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS };
    const [message] = expectFindings(notACount, exampleRequests(rows));
    expect(message).toContain('填的是“O”，不是一个数');
  });

  it('finds a negative amount', () => {
    const [message] = expectFindings(
      notACount,
      exampleDisclosure({ fees: '«table/not-a-count:-18.65»' }),
    );
    expect(message).toContain('而金额不会是负数');
  });

  describe('false alarms', () => {
    it('accepts decimals in the fee column', () => {
      expectFindings(notACount, exampleDisclosure({ fees: 1865.2047 }));
    });

    it('accepts a decrease in the 2019 format', () => {
      expectFindings(notACount, FORMAT_2019);
    });

    it('accepts dashes, 无, blanks and notes, which other rules report', () => {
      const rows = { new: ['—', '无', '', '/', '2件', 0, 2], carried: ZEROS, r1: ZEROS };
      expectFindings(notACount, exampleRequests(rows));
      expectFindings(notACount, exampleDisclosure({ documents: ['7（其中修订3件）', 0, 7] }));
    });

    it('accepts thousands separators and full-width digits', () => {
      const rows = { new: ['1,200', '３', 0, 0, 0, 0, '1，203'], carried: ZEROS, r1: ZEROS };
      expectFindings(notACount, exampleRequests(rows));
    });
  });
});

describe('table/not-a-count is fixed', () => {
  const rows = (cell: string | number, total: number) =>
    exampleRequests({ new: [2, cell, 0, 0, 0, 0, total], carried: ZEROS, r1: ZEROS });

  it.each([
    ['O', 0, 2],
    ['1O', 10, 12],
    ['l2', 12, 14],
    ['-3', 3, 5],
    ['－3', 3, 5],
    ['1.204', 1204, 1206],
  ])('%s is %i where the row then adds up', (cell, count, total) => {
    const [fix, ...others] = shownFixes(notACount, rows(cell, total));
    expect(fix).toMatchObject({ grade: 'choice', after: rows(count, total) });
    expect(others).toEqual([]);
  });

  it.each([
    ['O', 9],
    ['-3', 2],
    ['12.5', 14],
    ['若干', 2],
  ])('%s is left to the clerk where it does not add up, or could be anything', (cell, total) => {
    expect(proposedFixes(notACount, rows(cell, total))).toEqual([]);
  });

  it('leaves alone what no equation can confirm', () => {
    expect(proposedFixes(notACount, exampleDisclosure({ penalties: -12 }))).toEqual([]);
  });
});
