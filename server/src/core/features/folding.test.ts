import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { folding } from './folding.ts';
import { outline } from './outline.ts';

test('parts, headings and tables fold, outer ones first, without blank lines at their ends', () => {
  expect(
    folded(`云溪县人民政府2024年政府信息公开工作年度报告

一、总体情况
（一）主动公开。公开信息10条。
有图有表。

二、主动公开政府信息情况
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t4
行政强制\t0

五、存在的主要问题及改进情况
无
`),
  ).toEqual([
    '一、总体情况 … 有图有表。',
    '（一）主动公开。公开信息10条。 … 有图有表。',
    '二、主动公开政府信息情况 … 行政强制\t0',
    '第二十条第（六）项 … 行政强制\t0',
    '五、存在的主要问题及改进情况 … 无',
  ]);
});

test('a text without parts has nothing to fold', () => {
  expect(folded('一般文字\n又一行\n')).toEqual([]);
});

/** First and last line of each folded region. */
function folded(text: string): string[] {
  return folding(outline(readReport(text, null))).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${lines[0]} … ${lines.at(-1)}`;
  });
}
