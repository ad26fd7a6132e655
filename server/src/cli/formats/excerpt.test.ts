import { expect, test } from 'vitest';
import { located } from '../../../test/support/cli-outcome.ts';
import { excerptOf } from './excerpt.ts';

/** The excerpt of `characters` within `line`. */
function excerpt(line: string, characters: string) {
  const character = line.indexOf(characters);
  const start = { line: 0, character };
  const end = { line: 0, character: character + characters.length };
  return excerptOf(located({ line, range: { start, end } }));
}

test('marks by columns, not by characters', () => {
  expect(excerpt('行政复议 10 1', '10')).toEqual({ line: '行政复议 10 1', mark: '         ^^' });
  expect(excerpt('（七）总计', '总计')).toEqual({ line: '（七）总计', mark: '      ^^^^' });
});

test('drops indentation and tabs, and keeps the mark in place', () => {
  expect(excerpt('\t  规章\t5', '5')).toEqual({ line: '规章 5', mark: '     ^' });
});

test('shows the part around the place of a long line', () => {
  const { line, mark } = excerpt(`${'甲'.repeat(100)}乙${'丙'.repeat(100)}`, '乙');
  expect(line).toBe(`…${'甲'.repeat(24)}乙${'丙'.repeat(24)}…`);
  expect(mark).toBe(`${' '.repeat(49)}^^`);
});

test('marks an empty place, and one beyond the line, with one sign', () => {
  const at = (character: number) => ({ line: 0, character });
  expect(excerptOf(located({ line: '甲乙', range: { start: at(1), end: at(1) } })).mark).toBe(
    '  ^',
  );
  expect(excerptOf(located({ line: '甲', range: { start: at(9), end: at(9) } })).mark).toBe('  ^');
});

test('a place over several lines is marked to the end of its first', () => {
  const range = { start: { line: 0, character: 1 }, end: { line: 3, character: 0 } };
  expect(excerptOf(located({ line: '甲乙丙', range })).mark).toBe('  ^^^^');
});
