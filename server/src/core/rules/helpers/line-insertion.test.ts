import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../text/edit.ts';
import { insertLines, startOfNextLine } from './line-insertion.ts';

const NONE = { above: false, below: false };
const BOTH = { above: true, below: true };

describe('a line is put in', () => {
  test.each([
    ['above the line of the offset', '子\n丑寅\n', 3, NONE, '子\n甲\n丑寅\n'],
    ['with the line ends of the text', '子\r\n丑\r\n', 3, NONE, '子\r\n甲\r\n丑\r\n'],
    ['with lone carriage returns', '子\r丑\r', 2, BOTH, '子\r\r甲\r\r丑\r'],
    ['behind a byte order mark', '\uFEFF子', 0, NONE, '\uFEFF甲\n子'],
    ['at the end of a text that is not closed', '子', 1, NONE, '子\n甲\n'],
    ['at the end of one that is', '子\n', 2, NONE, '子\n甲\n'],
    ['with empty lines around it', '子\n丑\n', 2, BOTH, '子\n\n甲\n\n丑\n'],
    ['without doubling those that are there', '子\n\n丑\n', 3, BOTH, '子\n\n甲\n\n丑\n'],
    ['without an empty line at the top', '子\n', 0, BOTH, '甲\n\n子\n'],
  ])('%s', (_, text, at, blank, after) => {
    expect(applyEdits(text, [insertLines(text, at, ['甲'], blank)])).toBe(after);
  });
});

test('the next line begins behind any line end, or at the text’s end', () => {
  expect(startOfNextLine('子\r\n丑', 0)).toBe(3);
  expect(startOfNextLine('子\r\n丑', 1)).toBe(3);
  expect(startOfNextLine('子\r\n丑', 3)).toBe(4);
});
