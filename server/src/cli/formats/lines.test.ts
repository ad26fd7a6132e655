import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { located, outcomeOf, printed } from '../../../test/support/cli-outcome.ts';

const PLAIN = { locale: 'zh', colours: false } as const;

test('one finding a line, then the summary', () => {
  const outcome = outcomeOf([located(), located({ severity: 'hint' })]);
  expect(printed('lines', outcome, PLAIN).split('\n')).toEqual([
    '报告/a.txt:3:4: error: 总计不等于各项之和。 [review/total]',
    '报告/a.txt:3:4: info: 总计不等于各项之和。 [review/total]',
    '检查了 1 个文件、1 份报告：1 个错误，1 个提示。',
    '',
  ]);
});

test('nothing in a report or a path begins a line of its own', () => {
  const evil = '\n甲.txt:1:1: error: 乙 [x]';
  const finding = located({ message: { zh: evil, en: evil } });
  expect(printed('lines', outcomeOf([finding], [], evil), PLAIN).split('\n')).toHaveLength(3);
});

test.each([
  ['报告/a b.txt', '3', '4', 'error', '总计不等于各项之和。', 'review/total'],
  ['C:\\报告\\a.txt', '3', '4', 'error', '总计不等于各项之和。', 'review/total'],
  ['12:30: 报告.txt', '3', '4', 'error', '总计不等于各项之和。', 'review/total'],
])('the problem matcher of the manifest reads %s', (...expected) => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [{ pattern }] = contributes.problemMatchers;
  const [line = ''] = printed('lines', outcomeOf([located()], [], expected[0]), PLAIN).split('\n');
  const match = new RegExp(pattern.regexp, 'u').exec(line);
  const { file, line: row, column, severity, message, code } = pattern;
  const groups = [file, row, column, severity, message, code].map((index) => match?.[index]);
  expect(groups).toEqual(expected);
});
