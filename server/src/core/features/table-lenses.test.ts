import { expect, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { requestsText } from '../../../test/support/requests-text.ts';
import { testTable } from '../relations/testing.ts';
import { readReport } from '../report/read.ts';
import { tableLenses } from './table-lenses.ts';
import { tableVerdict } from './table-verdict.ts';

/** Each lens as `table: title [what a click shows, or does]`. */
function lenses(text: string): string[] {
  return tableLenses(readReport(text, null)).map(({ table, title, click }) => {
    const shown = click?.kind === 'show' ? text.slice(click.span.start, click.span.end) : '';
    return `${table}: ${title.zh}${click === null ? '' : ` [${shown}]`}`;
  });
}

test('a table that balances says so, with what was checked', () => {
  expect(lenses(fixture('layouts/tabs.txt'))).toEqual([
    'requests: 勾稽关系全部成立（25 行、7 列）',
    'review: 勾稽关系全部成立（3 组）',
  ]);
});

test('the format of 2019 has two rows fewer', () => {
  expect(lenses(fixture('layouts/tabs-2019.txt'))[0]).toContain('23 行、7 列');
});

test('what fails is named, and a click shows the first place and recalculates', () => {
  const rows = { r1: '3\t1\t0\t0\t0\t0\t5', r7: '3\t1\t0\t0\t0\t0\t4' };
  expect(lenses(requestsText({ ...rows, new: '3\t1\t0\t0\t0\t0\t4' }))).toEqual([
    'requests: 2 处勾稽关系不成立：横向合计“（一）予以公开”、纵向合计“总计” [5]',
    'requests: 重新计算合计（改 1 格） []',
  ]);
});

test('of many failures the first three are named', () => {
  const [first = ''] = lenses(requestsText({ new: '9\t9\t9\t9\t9\t9\t9' }));
  expect(first).toBe(
    'requests: 8 处勾稽关系不成立：横向合计“一、本年新收”、收办平衡“自然人”、收办平衡“商业企业”等 [9]',
  );
});

test('where a part is the likely culprit, the offer says so first', () => {
  const text = requestsText({
    new: '96\t8\t0\t0\t0\t0\t104',
    r1: '69\t8\t0\t0\t0\t0\t104',
    r7: '96\t8\t0\t0\t0\t0\t104',
  });
  const tooltips = tableLenses(readReport(text, null)).map(({ tooltip }) => tooltip?.zh);
  expect(tooltips).toEqual([
    undefined,
    '请先核实：最可能的错误不在合计，而是“（一）予以公开”的“自然人”应为 96。',
  ]);
});

test('where only the balance fails there is nothing to recalculate', () => {
  expect(lenses(requestsText({ new: '1\t0\t0\t0\t0\t0\t1' }))).toEqual([
    'requests: 2 处勾稽关系不成立：收办平衡“自然人”、收办平衡“总计” [0]',
  ]);
});

test('what nobody can check is said to be so', () => {
  expect(lenses(fixture('faults/missing-row.txt'))[0]).toBe(
    'requests: 31 处勾稽关系成立；8 处无法核对（有的格缺少数值或者无法辨认）',
  );
  const blocks = ['reconsideration', 'litigation-direct', 'litigation-after-review'];
  const unreadable = blocks.map((id) => [id, [0, 0, 0, 0, '?']] as const);
  expect(tableVerdict(testTable('review', Object.fromEntries(unreadable))).zh).toBe(
    '勾稽关系无法核对：有的格缺少数值或者无法辨认',
  );
});

test('every layout has its lens on the first line of each table', () => {
  for (const name of ['markdown.md', 'one-cell-a-line.txt', 'spaces.txt', 'pipes-web.txt']) {
    const text = fixture(`layouts/${name}`);
    const [requests, review] = tableLenses(readReport(text, null)).map(({ offset }) => offset);
    const lineAt = (offset = 0) => text.slice(offset, text.indexOf('\n', offset)).trim();
    expect(lineAt(requests)).toMatch(/^[（(]本列数据的勾稽关系为/u);
    expect(lineAt(review)).toMatch(/^\|? ?行政复议/u);
  }
});

test('a text without tables, and table two, have none', () => {
  expect(lenses('一、总体情况\n一般文字\n')).toEqual([]);
});
