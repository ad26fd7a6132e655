import { expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { TEXT_SIGN, textSignsOf } from './text-signs.ts';

test.each([
  ['⼀、总体情况', ['radical']],
  ['×× xx ＸＸ ___', ['filler']],
  ['x × _', []],
  ['【待填写：机关】', ['mark']],
  ['13800000000', ['longNumber']],
  ['１３８　００００　００００', ['longNumber']],
  ['138-0000-0000', ['longNumber']],
  ['0527-8000000', ['longNumber']],
  ['1380000000', []],
  ['138  0000  0000', []],
  ['0 1 0 2 0 3 0 4 0 5 0 6 0 7', []],
  ['2023年12月，收到12件', []],
])('%s: %j', (text, expected) => {
  const signs = textSignsOf(readReport(text, null));
  const found = Object.entries(TEXT_SIGN).filter(([, bit]) => (signs & bit) !== 0);
  expect(found.map(([name]) => name)).toEqual(expected);
});
