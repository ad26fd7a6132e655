import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/core/relations/correction/correction.ts';
import { correctionsOf } from '../../src/core/relations/correction/corrections-of.ts';
import { relationsOf } from '../../src/core/relations/evaluate.ts';
import type { Term } from '../../src/core/relations/relation.ts';
import { testTable } from '../../src/core/relations/testing.ts';
import type { Table } from '../../src/core/report/report.ts';
import { readMistyped } from '../support/mistyped.ts';
import { fewestCellsBySolver, isBeatenBySolver } from '../support/solver.ts';

/** What is proposed satisfies every relation, with no more cells than a mixed-integer solver needs. */

const REPORTS = 2000;
const SEED = 1976;
/** Long enough for a slow machine; nothing here depends on it. */
const PATIENCE = 600_000;

test(
  'two mistyped numbers are never corrected with more cells than the solver needs',
  () => {
    for (const { table } of readMistyped(2, REPORTS, SEED)) {
      const corrections = correctionsOf(table);
      expectSolved(table, corrections);
      expect(isBeatenBySolver(table, sizeOf(corrections))).toBe(false);
    }
  },
  PATIENCE,
);

describe('the number of cells is the optimum of the solver', () => {
  test.each([1, 2, 3, 4])(
    'for mistyped numbers: %i',
    (count) => {
      for (const { table } of readMistyped(count, 8, SEED)) expectOptimum(table);
    },
    PATIENCE,
  );

  test(
    'for small random numbers, where many changes would lead below zero',
    () => {
      for (const table of fc.sample(randomTables(), { seed: SEED, numRuns: 120 })) {
        expectOptimum(table);
      }
    },
    PATIENCE,
  );
});

/** Four rows of table three with anything in three of their columns. */
function randomTables(): fc.Arbitrary<Table> {
  const small = fc.nat({ max: 4 });
  const row = fc.tuple(small, small, small).map(([a, b, c]) => [a, b, 0, 0, 0, 0, c]);
  return fc.record({ new: row, carried: row, r7: row, next: row }).map((rows) => {
    const { template } = testTable('requests', {});
    const absent = Object.fromEntries(template.rows.map(({ id }) => [id, null]));
    return testTable('requests', { ...absent, ...rows });
  });
}

function expectOptimum(table: Table): void {
  const corrections = correctionsOf(table);
  expect(corrections.every(({ proved }) => proved)).toBe(true);
  expectSolved(table, corrections);
  expect(sizeOf(corrections)).toBe(fewestCellsBySolver(table));
}

/** Every relation holds once any one of the proposals of each correction is carried out. */
function expectSolved(table: Table, corrections: readonly Correction[]): void {
  for (const { proposals } of corrections) expect(proposals.length).toBeGreaterThan(0);
  const failing = relationsOf(table).filter(({ state }) => state === 'fails');
  expect(corrections.flatMap(({ relations }) => relations)).toEqual(failing);
  for (const { changes } of corrections.flatMap(({ proposals }) => proposals)) {
    expect(changes.every(({ from, to }) => Number.isInteger(to) && to >= 0 && to !== from)).toBe(
      true,
    );
  }
  const most = Math.max(0, ...corrections.map(({ proposals }) => proposals.length));
  for (let choice = 0; choice < most; choice++) {
    expect(residualsAfter(table, corrections, choice).filter((each) => each !== 0)).toEqual([]);
  }
}

function residualsAfter(
  table: Table,
  corrections: readonly Correction[],
  choice: number,
): readonly number[] {
  const changes = corrections.flatMap(
    ({ proposals }) => proposals[Math.min(choice, proposals.length - 1)]?.changes ?? [],
  );
  const moved = new Map(changes.map(({ term, from, to }) => [term, to - (from ?? 0)]));
  const sum = (terms: readonly Term[]) =>
    terms.reduce((total, term) => total + (moved.get(term) ?? 0), 0);
  return relationsOf(table)
    .filter(({ state }) => state !== 'undetermined')
    .map(({ residual, left, right }) => residual + sum(left) - sum(right));
}

function sizeOf(corrections: readonly Correction[]): number {
  return corrections.reduce((sum, { proposals }) => sum + (proposals[0]?.changes.length ?? 0), 0);
}
