import { expect, test } from 'vitest';
import { atCursor } from '../../../test/support/cursor.ts';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import { readReport } from '../report/read.ts';
import { selectionRange } from './selection-range.ts';

const REPORT = `云溪县人民政府2024年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | 31
第二十条第（六）项
信息内容 | 本年处理决定数量
行政处罚 | 4
行政强制 | 0
五、存在的主要问题及改进情况
（一）主要问题。一是解读不够。
还要改进。
`;

test('cell, row, table, part, report', () => {
  expect(selected(REPORT.replace('31', '3$01'))).toEqual([
    '31',
    '行政许可 | 31',
    from('第二十条第（五）项', '行政强制 | 0'),
    from('二、主动', '行政强制 | 0'),
    from('二、主动', '行政强制 | 0\n'),
    REPORT,
  ]);
});

test('label, row, …', () => {
  const found = selected(REPORT.replace('行政许可', '行政$0许可'));
  expect(found.slice(0, 2)).toEqual(['行政许可', '行政许可 | 31']);
});

test('in prose the paragraph, its heading, part, report', () => {
  expect(selected(REPORT.replace('一是', '一$0是'))).toEqual([
    '（一）主要问题。一是解读不够。',
    from('（一）主要', '还要改进。'),
    from('五、存在', '还要改进。'),
    from('五、存在', '还要改进。\n'),
    REPORT,
  ]);
});

test('a heading first, then its part', () => {
  const found = selected(REPORT.replace('改进情况', '改进$0情况'));
  expect(found.slice(0, 2)).toEqual([
    '五、存在的主要问题及改进情况',
    from('五、存在', '还要改进。'),
  ]);
});

test('an empty text selects itself', () => {
  expect(selected('$0')).toEqual(['']);
});

test('in every layout a cell of table three grows to its row, and later to its table', () => {
  for (const [name, print] of Object.entries(LAYOUTS)) {
    const text = print(COUNTY);
    const report = readReport(text, null);
    const table = report.tables.requests;
    for (const row of table?.rows ?? []) {
      const start = row?.cells[3]?.span.start ?? -1;
      const found = selectionRange(report, start);
      expect(found[0], name).toEqual(row?.cells[3]?.span);
      expect(found[1], name).toEqual(row?.span);
      expect(found, name).toContainEqual(table?.span);
    }
  }
});

function from(first: string, last: string): string {
  return REPORT.slice(REPORT.indexOf(first), REPORT.indexOf(last) + last.length);
}

function selected(marked: string): string[] {
  const { text, offset } = atCursor(marked);
  const found = selectionRange(readReport(text, null), offset);
  return found.map(({ start, end }) => text.slice(start, end));
}
