import { expect, test } from 'vitest';
import { atCursor } from '../../../../test/support/cursor.ts';
import { neighboursAmong } from '../../../../test/support/years.ts';
import { exampleYear } from '../../rules/helpers/year-example.ts';
import { analyse } from '../../snapshot.ts';
import { hover } from '../hover.ts';

const LEFT_FIVE = exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] });

/** What a hover at `$0` says of the other year. */
function shown(marked: string, others: Readonly<Record<string, string>>): string[] {
  const { text, offset } = atCursor(marked);
  const [report] = analyse(text).reports;
  const neighbours = neighboursAmong({ ...others, 'this.txt': text }, 'this.txt');
  const found = report === undefined ? null : hover(report, offset, neighbours);
  return (found?.blocks ?? [])
    .map(({ text: { zh } }) => zh)
    .filter((zh) => zh.includes('年报告（'));
}

function carried(first: string): string {
  const text = exampleYear(2024, { carried: [7777, 0, 0, 0, 0, 0, 5] });
  return text.replace('7777', first);
}

test('上年结转 that agrees with last year’s report, and one that does not', () => {
  expect(shown(carried('$05'), { 'last.txt': LEFT_FIVE })).toEqual([
    '✓ 2023 年报告（last.txt）的结转下年度：5',
  ]);
  expect(shown(carried('$03'), { 'last.txt': LEFT_FIVE })).toEqual([
    '✗ 2023 年报告（last.txt）的结转下年度：5，这里为 3',
  ]);
});

test('结转下年度 beside next year’s report', () => {
  const marked = exampleYear(2023, { next: [7777, 0, 0, 0, 0, 0, 5] }).replace('7777', '$05');
  expect(shown(marked, { 'next.txt': carried('5') })).toEqual([
    '✓ 2024 年报告（next.txt）的上年结转：5',
  ]);
});

test('without another year, and on other rows, nothing is said', () => {
  expect(shown(carried('$05'), {})).toEqual([]);
  const marked = exampleYear(2024, { new: [7777, 0, 0, 0, 0, 0, 5] }).replace('7777', '$05');
  expect(shown(marked, { 'last.txt': LEFT_FIVE })).toEqual([]);
});
