import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationsOf } from './evaluate.ts';
import { relationStates } from './relation-states.ts';
import { type TestCell, testTable } from './testing.ts';

test('they are those of the equations, whatever stands in the cells', () => {
  const value = fc.constantFrom<TestCell>(0, 1, 2, 3, 0.1, '', '-', '?', 1e13, 1e16);
  const row = fc.option(fc.array(value, { minLength: 6, maxLength: 7 }));
  fc.assert(
    fc.property(row, row, row, (carried, r2, r7) => {
      const table = testTable('requests', { carried, r2, r7 });
      const states = { holds: 0, fails: 0, undetermined: 0 };
      for (const { state } of relationsOf(table)) states[state]++;
      expect(relationStates(table)).toEqual(states);
    }),
  );
});
