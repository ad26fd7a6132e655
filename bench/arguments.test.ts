import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const NAMES = ['analysis', 'start'];

test('without arguments everything is measured', () => {
  expect(readArguments([], NAMES)).toEqual({ only: [], rounds: 7, quick: false, keep: false });
});

test('options come in any order, and --only more than once', () => {
  const given = ['--only', 'start', '--keep', '--rounds', '5', '--quick', '--only', 'analysis'];
  expect(readArguments(given, NAMES)).toEqual({
    only: ['start', 'analysis'],
    rounds: 5,
    quick: true,
    keep: true,
  });
});

test('a quick run has as few rounds as make a median', () => {
  expect(readArguments(['--quick'], NAMES)?.rounds).toBe(3);
});

test.each([
  [['--only']],
  [['--only', 'nothing']],
  [['--rounds']],
  [['--rounds', '2']],
  [['--rounds', '3.5']],
  [['analysis']],
  [['--fast']],
])('%j is wrong', (given) => {
  expect(readArguments(given, NAMES)).toBeNull();
});
