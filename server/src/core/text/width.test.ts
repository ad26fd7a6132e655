import { expect, test } from 'vitest';
import { displayWidth } from './width.ts';

test.each([
  ['', 0],
  ['abc 12', 6],
  ['年报', 4],
  ['⼀、总', 6],
  ['（１）', 6],
  ['“a”', 3],
  ['\u{20000}\u{1f600}', 4],
  ['e\u0301', 1],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
