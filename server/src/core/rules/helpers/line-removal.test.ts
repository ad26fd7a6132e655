import { expect, test } from 'vitest';
import { applyEdits } from '../../text/edit.ts';
import { removeLines } from './line-removal.ts';

/** The text without the lines that hold 甲. */
function withoutMarked(text: string): string {
  const places = [...text.matchAll(/甲/gu)].map(({ index }) => ({ start: index, end: index + 1 }));
  return applyEdits(text, removeLines(text, places));
}

test.each([
  ['a line with its line end', '子\n甲\n丑\n', '子\n丑\n'],
  ['lines that end in CRLF', '子\r\n 甲 \r\n丑\r\n', '子\r\n丑\r\n'],
  ['lines that end in CR', '子\r甲\r丑\r', '子\r丑\r'],
  ['neighbours together', '子\n甲\n甲\n丑', '子\n丑'],
  ['the last line, which has no line end', '子\n甲', '子'],
  ['the first line, behind a byte order mark', '\uFEFF甲\n子', '\uFEFF子'],
  ['one of two empty lines around it', '子\n\n甲\n\n丑\n', '子\n\n丑\n'],
  ['the empty line below the first', '甲\n\n子\n', '子\n'],
  ['no empty line but those', '子\n甲\n\n丑\n', '子\n\n丑\n'],
  ['no cell of a single tab', '子\n\t\n甲\n\t\n丑', '子\n\t\n\t\n丑'],
  ['everything', '甲', ''],
])('takes out %s', (_, text, after) => {
  expect(withoutMarked(text)).toBe(after);
});

test('takes out all lines of a place that lies on several', () => {
  const text = '子\n丑\n寅\n卯\n';
  expect(applyEdits(text, removeLines(text, [{ start: 2, end: 5 }]))).toBe('子\n卯\n');
});
