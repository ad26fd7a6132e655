import { expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { LINE_SIGN, linesWith } from './line-signs.ts';

test.each([
  ['公开,', 'halfWidthMark'],
  ['《条例》;', 'halfWidthMark'],
  ['公开(试行)', 'halfWidthBracket'],
  ['公开。。', 'doubledMark'],
  ['公 开', 'space'],
  ['公\u00a0开', 'space'],
  ['主动公开公开信息', 'repetition'],
  ['某某某县人民政府某县人民政府', 'repetition'],
  ['⼀般一般', 'repetition'],
  ['𠀀𠀁𠀀𠀁', 'repetition'],
] as const)('%s: %s', (line, sign) => {
  const report = readReport(line, null);
  expect(signsIn(line)).toContain(sign);
  expect(linesWith(report, LINE_SIGN[sign])).toHaveLength(1);
});

test.each([
  '公开，信息。',
  '10:30',
  'a, b',
  '公开 12件',
  '2020年，20',
  '公开，公开',
  '公公正正',
  '信息公开，公开信息',
])('%s shows nothing', (line) => {
  expect(signsIn(line)).toEqual([]);
});

function signsIn(line: string): string[] {
  const report = readReport(line, null);
  return Object.entries(LINE_SIGN)
    .filter(([, bit]) => linesWith(report, bit).length > 0)
    .map(([name]) => name);
}
