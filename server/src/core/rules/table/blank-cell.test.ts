import { describe, expect, it } from 'vitest';
import { shownFixes } from '../../../../test/support/fixes.ts';
import { expectFindings } from '../../../../test/support/markers.ts';
import { readReport } from '../../report/read.ts';
import { exampleDisclosure } from '../helpers/cell-example.ts';
import { exampleRequests, exampleWholeRequests } from '../helpers/relation-example.ts';
import { blankCell } from './blank-cell.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0];
const BLANK = ['', '', '', '', '', '', ''];

describe('table/blank-cell', () => {
  it('is found once a table, on the first place', () => {
    const text = exampleRequests({
      new: [2, '«table/blank-cell:-»', '', '无', 0, 0, 2],
      carried: ZEROS,
      r1: ['', 0, 0, 0, 0, 0, 0],
    });
    expect(expectFindings(blankCell, text)).toEqual([
      '第三部分的表格有 4 格没有填数字（留空 2 格，填横线或“无” 2 格），第一处是“一、本年新收”的“商业企业”。请逐格核对，没有发生的填 0。',
    ]);
  });

  it('stands on the row’s label when the first one is blank', () => {
    const text = exampleRequests({ new: [2, '', 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS });
    expectFindings(
      blankCell,
      text.replace('一、本年新收政府信息公开申请数量', (label) => `«table/blank-cell:${label}»`),
    );
  });

  it('is found in each table that has one', () => {
    const text = [
      exampleDisclosure({ coercion: '«table/blank-cell:/»' }),
      exampleRequests({
        new: ['«table/blank-cell:-»', 0, 0, 0, 0, 0, 0],
        carried: ZEROS,
        r1: ZEROS,
      }),
    ].join('\n');
    expectFindings(blankCell, text);
  });

  it('relates the other places, but no endless list', () => {
    const blank = Object.fromEntries(['r1', 'r2', 'r3.1', 'r3.2'].map((id) => [id, BLANK]));
    const [finding] = blankCell.check(readReport(exampleWholeRequests(blank), null));
    expect(finding?.message.zh).toContain('有 28 格没有填数字（留空 28 格）');
    expect(finding?.related).toHaveLength(20);
    expect(finding?.related?.[0]?.message.zh).toBe('“（一）予以公开”的“商业企业”');
    expect(finding?.subject).toEqual({ cell: 'requests', value: '28' });
  });

  describe('false alarms', () => {
    it('leaves a blank total beside figures to requests/blank-total', () => {
      expectFindings(
        blankCell,
        exampleRequests({ new: [2, 0, 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS }),
      );
    });

    it('does not take the empty cells of group labels for blanks', () => {
      expectFindings(blankCell, exampleWholeRequests({}));
    });

    it('does not look into a row whose values cannot be told apart', () => {
      expectFindings(
        blankCell,
        exampleRequests({ new: ZEROS, carried: ['-', 0, 0], r1: ZEROS, r2: ZEROS }),
      );
    });
  });
});

describe('table/blank-cell is fixed', () => {
  it('by zeros in the whole table', () => {
    const before = {
      new: [2, '', '-', '无', 0, 0, 2],
      carried: ZEROS,
      r1: [0, 0, 0, 0, 0, 0, '—'],
    };
    expect(shownFixes(blankCell, exampleRequests(before))).toEqual([
      {
        title: '把没有填数字的 4 格都填为 0（留空 1 格，填横线或“无” 3 格）',
        grade: 'choice',
        after: exampleRequests({ new: [2, 0, 0, 0, 0, 0, 2], carried: ZEROS, r1: ZEROS }),
      },
    ]);
  });

  it('in the right column of a row of blanks', () => {
    const lines = (licences: string) => [
      '二、主动公开政府信息情况',
      '| 第二十条第（一）项 |  |  |  |',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章 | 0 | 0 | 0 |',
      '| 行政规范性文件 | 3 | 0 | 4 |',
      '| 第二十条第（五）项 |  |  |  |',
      '| 信息内容 | 本年处理决定数量 |  |  |',
      `| 行政许可 |${licences}|  |  |`,
      '| 第二十条第（六）项 |  |  |  |',
      '| 信息内容 | 本年处理决定数量 |  |  |',
      '| 行政处罚 | 7 |  |  |',
      '| 行政强制 | 0 |  |  |',
    ];
    const [fix] = shownFixes(blankCell, lines('  ').join('\n'));
    expect(fix?.title).toBe('在“行政许可”的“本年处理决定数量”填上 0');
    expect(fix?.after.split('\n')).toEqual(lines(' 0 '));
  });

  it('but for a blank total beside figures', () => {
    const before = { new: [2, '', 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS };
    expect(shownFixes(blankCell, exampleRequests(before))[0]?.after).toBe(
      exampleRequests({ new: [2, 0, 0, 0, 0, 0, ''], carried: ZEROS, r1: ZEROS }),
    );
  });
});
