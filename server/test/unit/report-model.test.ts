import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportModels } from '../support/arbitraries.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { ReportModel } from '../support/report-model.ts';

/** The test support is tested by the relations in plain words, not by the code that builds it. */

test('a random model holds every relation of the three tables', () => {
  fc.assert(
    fc.property(reportModels(), (model) => {
      const rows = new Map(numbersOf(model, 'requests'));
      const column = (id: string, i: number) => rows.get(id)?.[i] ?? Number.NaN;
      for (const values of rows.values()) {
        expect(values).toHaveLength(7);
        expect(values[6]).toBe(sum(values.slice(0, 6)));
      }
      for (let i = 0; i < 7; i++) {
        const results = [...rows.keys()].filter((id) => /^r[1-6]/u.test(id));
        expect(column('r7', i)).toBe(sum(results.map((id) => column(id, i))));
        expect(column('new', i) + column('carried', i)).toBe(column('r7', i) + column('next', i));
      }
      for (const [, values] of numbersOf(model, 'review')) {
        expect(values[4]).toBe(sum(values.slice(0, 4)));
      }
    }),
    { numRuns: 30 },
  );
});

test.each(Object.keys(LAYOUTS))('the layout %s prints every value in order', (name) => {
  fc.assert(
    fc.property(reportModels(), (model) => {
      const text = LAYOUTS[name]?.(model) ?? '';
      let from = 0;
      for (const id of ['disclosure', 'requests', 'review'] as const) {
        for (const value of model.tables[id].rows.flatMap((row) => row.values)) {
          const at = text.indexOf(value, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + value.length;
        }
      }
    }),
    { numRuns: 5 },
  );
});

function numbersOf(model: ReportModel, id: 'requests' | 'review'): [string, number[]][] {
  return model.tables[id].rows.map((row) => [row.id, row.values.map(Number)]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
