import { expect, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { analyse } from '../snapshot.ts';
import { applyEdits } from '../text/edit.ts';
import { formatting, marksOf } from './formatting.ts';

test.each([
  ['2024.md', true],
  ['2024.TXT', false],
  ['2024.gongkai', null],
  ['年报', null],
])('the name %s tells whether headings carry marks: %s', (name, marks) => {
  expect(marksOf(name)).toBe(marks);
});

test('a compilation is laid out report by report, at its own offsets', () => {
  const text = fixture('faults/compilation.txt');
  const snapshot = analyse(text);
  const edits = formatting(snapshot, { marks: false, fileName: null });
  const second = snapshot.reports[1]?.start ?? 0;
  expect(edits.filter(({ span }) => span.start >= second)).toHaveLength(3);
  const after = analyse(applyEdits(text, edits));
  expect(after.reports).toHaveLength(2);
});

test('a range that touches one table formats that table only', () => {
  const text = fixture('layouts/tabs.txt');
  const snapshot = analyse(text);
  const start = text.indexOf('规章');
  const options = { marks: false, fileName: null };
  const edits = formatting(snapshot, options, [{ start, end: start }]);
  expect(edits.map(({ text: put }) => put.includes('行政规范性文件'))).toEqual([true]);
  expect(formatting(snapshot, options, [{ start: 0, end: 3 }])).toEqual([]);
});
