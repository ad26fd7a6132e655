import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationsOf } from './evaluate.ts';
import { failuresOf } from './failures.ts';
import { glanceAt } from './glance.ts';
import { type TestCell, testTable } from './testing.ts';

describe('glanceAt', () => {
  test.each<[name: string, rows: Readonly<Record<string, readonly TestCell[]>>, expected: object]>([
    [
      'zeros',
      {},
      { states: { holds: 39, fails: 0, undetermined: 0 }, mayLeaveBlank: false, isPlain: true },
    ],
    [
      'a row that adds up',
      { new: [1, 2, 0, 0, 0, 0, 3], next: [1, 2, 0, 0, 0, 0, 3] },
      { states: { holds: 39, fails: 0, undetermined: 0 }, mayLeaveBlank: false, isPlain: true },
    ],
    [
      'a wrong total',
      { r1: [3, 1, 0, 0, 0, 0, 5] },
      { states: { holds: 35, fails: 4, undetermined: 0 }, mayLeaveBlank: false, isPlain: true },
    ],
    [
      'a blank total',
      { new: [1, 2, 0, 0, 0, 0, ''], next: [1, 2, 0, 0, 0, 0, 3] },
      { states: { holds: 37, fails: 2, undetermined: 0 }, mayLeaveBlank: true, isPlain: false },
    ],
    [
      'a fraction',
      { new: [0.5, 0, 0, 0, 0, 0, 0.5], next: [0.5, 0, 0, 0, 0, 0, 0.5] },
      { states: null, mayLeaveBlank: false, isPlain: false },
    ],
  ])('%s', (_, rows, expected) => {
    expect(glanceAt(testTable('requests', rows))).toEqual(expected);
  });
});

test('what it calls right has no failure', () => {
  const value = fc.constantFrom<TestCell>(0, 1, 2, 3, 0.1, '', '-', '?', 1e16);
  const row = fc.array(value, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(row, row, (carried, r2) => {
      const table = testTable('requests', { carried, r2 });
      const failing = relationsOf(table).filter(({ state }) => state === 'fails');
      expect(failuresOf(table)).toEqual(failing);
    }),
  );
});
