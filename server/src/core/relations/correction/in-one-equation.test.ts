import { expect, test } from 'vitest';
import { readReport } from '../../report/read.ts';
import { exampleReview } from '../../rules/helpers/relation-example.ts';
import { failuresOf } from '../failures.ts';
import { inOneEquation } from './in-one-equation.ts';
import { systemOf } from './linear-system.ts';
import { smallestChanges } from './search.ts';

/** The block of reviews: four results and their total. */
function systemOfReviews(figures: readonly number[]) {
  const { review } = readReport(exampleReview([...figures, ...new Array(10).fill(0)]), null).tables;
  return review === null ? null : systemOf(failuresOf(review));
}

test.each([[[2, 1, 0, 0, 0]], [[2, 1, 0, 0, 5]], [[20, 1, 0, 4, 7]], [[1, 0, 0, 0, 2]]])(
  '%j: the same as the search finds',
  (figures) => {
    const system = systemOfReviews(figures);
    expect(system).not.toBeNull();
    if (system === null) return;
    expect(inOneEquation(system)).toEqual(smallestChanges(system, 10_000));
  },
);

test('an equation that holds is left to the search', () => {
  const system = { unknowns: [], equations: [{ coefficients: [], constant: 0 }], unit: 1 };
  expect(inOneEquation(system)).toBeNull();
});
