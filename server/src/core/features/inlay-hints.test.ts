import { describe, expect, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { readReport } from '../report/read.ts';
import { applyEdits } from '../text/edit.ts';
import { type HintMode, inlayHints } from './inlay-hints.ts';

/** The lines that have hints, each hint in 「」 where it is shown. */
function shown(text: string, mode: HintMode): string[] {
  const hints = inlayHints(readReport(text, null), mode);
  const edits = hints.map(({ offset, label }) => ({
    span: { start: offset, end: offset },
    text: `「${label.zh}」`,
  }));
  const lines = applyEdits(text, edits).split('\n');
  return lines.filter((line) => line.includes('「')).map((line) => line.trim());
}

function tooltips(text: string, mode: HintMode): string[] {
  return inlayHints(readReport(text, null), mode).map(({ tooltip }) =>
    tooltip.map(({ zh }) => zh).join('\n'),
  );
}

describe('at problems', () => {
  const wrong = requestsText({
    new: '3\t1\t0\t0\t0\t0\t4',
    r1: '3\t1\t0\t0\t0\t0\t5',
    r7: '3\t1\t0\t0\t0\t0\t4',
  });

  test('a total that differs is followed by what it should be', () => {
    expect(shown(wrong, 'problems')).toEqual([
      '三、本年度办理结果\t（一）予以公开\t3\t1\t0\t0\t0\t0\t5「（应为 4）」',
    ]);
    expect(tooltips(wrong, 'problems')).toEqual(['自然人 3 + 商业企业 1 = 4，表中为 5，相差 1']);
  });

  test('accepting the hint writes the total', () => {
    const [hint] = inlayHints(readReport(wrong, null), 'problems');
    const after = applyEdits(wrong, hint?.edits ?? []);
    expect(after).toBe(wrong.replace('3\t1\t0\t0\t0\t0\t5', '3\t1\t0\t0\t0\t0\t4'));
  });

  test('a blank total is followed by what it should be', () => {
    const text = requestsText({
      new: '3\t1\t0\t0\t0\t0\t',
      r1: '3\t1\t0\t0\t0\t0\t4',
      r7: '3\t1\t0\t0\t0\t0\t4',
    });
    expect(shown(text, 'problems')).toEqual([
      '一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t0\t「（应为 4）」',
    ]);
    expect(tooltips(text, 'problems')).toEqual(['自然人 3 + 商业企业 1 = 4']);
  });

  test('where a part is the likely culprit, its totals are not said to be wrong', () => {
    const text = requestsText({
      new: '96\t8\t0\t0\t0\t0\t104',
      r1: '69\t8\t0\t0\t0\t0\t104',
      r7: '96\t8\t0\t0\t0\t0\t104',
    });
    expect(shown(text, 'problems')).toEqual([
      '三、本年度办理结果\t（一）予以公开\t69「（可能应为 96）」\t8\t0\t0\t0\t0\t104「（各项合计 77）」',
      '（七）总计\t96「（各项合计 69）」\t8\t0\t0\t0\t0\t104「（各项合计 77）」',
    ]);
    expect(tooltips(text, 'problems')[0]).toBe(
      '最可能的错误：这里应为 96（现为 69），改正后有关的勾稽关系都成立。请对照台账核实。',
    );
    const hints = inlayHints(readReport(text, null), 'problems');
    expect(hints.flatMap(({ edits }) => edits)).toEqual([]);
  });

  test('a formula is made of the new totals', () => {
    const text = requestsText({ r1: '3\t1\t0\t0\t0\t0\t4', r2: '1\t0\t0\t0\t0\t0\t1' });
    expect(tooltips(text, 'problems').at(-1)).toBe('自然人 4 + 商业企业 1 = 5，表中为 0，相差 5');
  });

  test('a table that balances has none', () => {
    expect(shown(fixture('layouts/tabs.txt'), 'problems')).toEqual([]);
  });
});

describe('all', () => {
  test.each([
    ['markdown.md', '| 8.属于行政查询事项 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |「（三）不予公开小计 34」'],
    ['spaces.txt', '8.属于行政查询事项 9 2 0 0 0 0 11「（三）不予公开小计 34」'],
    ['one-cell-a-line.txt', '11「（三）不予公开小计 34」'],
    ['split-labels-centred.txt', '8.属于行政查询事项 9 2 0 0 0 0 11「（三）不予公开小计 34」'],
  ])('in %s, each group has its sum behind its last row', (name, first) => {
    const lines = shown(fixture(`layouts/${name}`), 'all');
    expect(lines[0]).toBe(first);
    expect(lines.map((line) => /「(.+)」/u.exec(line)?.[1])).toEqual([
      '（三）不予公开小计 34',
      '（四）无法提供小计 63',
      '（五）不予处理小计 19',
      '（六）其他处理小计 19',
      '收办平衡 280 = 280',
      '行政诉讼小计 11',
    ]);
  });

  test('a group of one row has no sum: （六） in the format of 2019', () => {
    const lines = shown(fixture('layouts/tabs-2019.txt'), 'all');
    expect(lines.filter((line) => line.includes('（六）其他处理小计'))).toEqual([]);
    expect(lines.some((line) => line.includes('（五）不予处理小计'))).toBe(true);
  });

  test('the columns of a group, and of the balance, are in the tooltip', () => {
    const [group, , , , balance = ''] = tooltips(fixture('layouts/tabs.txt'), 'all');
    expect(group).toBe('自然人 30、商业企业 3、法律服务机构 1');
    expect(balance.split('\n')).toHaveLength(7);
    expect(balance).toContain('总计：一、本年新收 272 + 二、上年结转 8 = 280，');
  });

  test('a balance that fails says so', () => {
    const text = requestsText({ new: '1\t0\t0\t0\t0\t0\t1' });
    expect(shown(text, 'all').at(-1)).toContain('「收办平衡 1 ≠ 0，另有 1 列不平衡」');
  });

  test('a group with a row that is missing or unreadable has no sum', () => {
    const text = requestsText({ 'r3.2': '0\t0\t0\t0\t0\t0\t约3' });
    expect(shown(text, 'all').filter((line) => line.includes('不予公开小计'))).toEqual([]);
    expect(shown(text, 'all').some((line) => line.includes('无法提供小计 0'))).toBe(true);
  });
});
