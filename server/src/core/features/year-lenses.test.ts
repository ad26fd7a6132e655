import { expect, test } from 'vitest';
import { neighboursAmong } from '../../../test/support/years.ts';
import { readReport } from '../report/read.ts';
import { exampleYear } from '../rules/helpers/year-example.ts';
import { yearLenses } from './year-lenses.ts';

const LEFT_TWO = exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] });
const LEFT_FIVE = exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] });
const TOOK_TWO = exampleYear(2024, { carried: [2, 0, 0, 0, 0, 0, 2] });

function lensesOf(files: Readonly<Record<string, string>>, name: string) {
  return yearLenses(readReport(files[name] ?? '', name), neighboursAmong(files, name));
}

test('years that agree: said from either side, leading to the other’s total', () => {
  const files = { '2023.txt': LEFT_TWO, '2024.txt': TOOK_TWO };
  const [fromThis] = lensesOf(files, '2024.txt');
  expect(fromThis?.title.zh).toBe('上年结转与 2023 年报告一致');
  expect(fromThis?.file).toBe('2023.txt');
  const line = LEFT_TWO.split('\n')[fromThis?.range.start.line ?? 0] ?? '';
  expect(line).toContain('四、结转下年度继续办理');
  expect(fromThis?.range.start.character).toBe(line.lastIndexOf('2'));

  const [fromLast] = lensesOf(files, '2023.txt');
  expect(fromLast?.title.zh).toBe('结转下年度与 2024 年报告一致');
  expect(fromLast?.file).toBe('2024.txt');
});

test('years that differ: the columns with both figures, and the first of them is shown', () => {
  const [lens] = lensesOf({ '2023.txt': LEFT_FIVE, '2024.txt': TOOK_TWO }, '2024.txt');
  expect(lens?.title).toEqual({
    zh: '上年结转与 2023 年报告不一致（自然人 2 ≠ 5、总计 2 ≠ 5）',
    en: 'Carried over differs from the report of 2023 (自然人 2 ≠ 5, 总计 2 ≠ 5)',
  });
  const line = LEFT_FIVE.split('\n')[lens?.range.start.line ?? 0] ?? '';
  expect(lens?.range.start.character).toBe(line.indexOf('5'));
});

test('a missing year is passed over in silence, and so is a report without table three', () => {
  expect(lensesOf({ '2024.txt': TOOK_TWO }, '2024.txt')).toEqual([]);
  const bare = '云溪县水务局2024年政府信息公开工作年度报告\n';
  expect(lensesOf({ '2023.txt': LEFT_TWO, '2024.txt': bare }, '2024.txt')).toEqual([]);
});

test('of two files for one year it is enough that one agrees', () => {
  const files = { '2023.txt': LEFT_FIVE, '2023定稿.txt': LEFT_TWO, '2024.txt': TOOK_TWO };
  expect(lensesOf(files, '2024.txt').map(({ title }) => title.zh)).toEqual([
    '上年结转与 2023 年报告一致',
  ]);
});
