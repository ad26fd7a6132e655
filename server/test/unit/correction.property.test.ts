import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction, Proposal } from '../../src/core/relations/correction/correction.ts';
import { correctionsOf } from '../../src/core/relations/correction/corrections-of.ts';
import { relationsOf } from '../../src/core/relations/evaluate.ts';
import { testTable } from '../../src/core/relations/testing.ts';
import type { Report, Table } from '../../src/core/report/report.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { type Mistyped, mistypedReports } from '../support/mistyped.ts';
import { fewestCellsBySolver, isBeatenBySolver } from '../support/solver.ts';

/** Random reports are printed, in any layout, and read again, as a clerk’s would be. */

const REPORTS = 2000;
const SEED = 1976;
/** Long enough for a slow machine; nothing here depends on it. */
const PATIENCE = 600_000;

describe('one mistyped number of table three', () => {
  test(
    'is found and restored, and the messages say so',
    () => {
      const sample = fc.sample(mistypedReports(1), { seed: SEED, numRuns: REPORTS });
      for (const [at, mistyped] of sample.entries()) {
        const { table, findings } = readAgain(mistyped, at);
        const [correction] = correctionsOf(table);
        expect(correction?.proposals.map(numbersIn)).toEqual([mistyped.intended]);
        expect(correction).toMatchObject({ proved: true, complete: true });
        const [number] = Object.values(mistyped.intended);
        const arithmetic = findings.filter(({ rule }) => rule.startsWith('requests/'));
        expect(arithmetic.length).toBeGreaterThan(1);
        for (const { message } of arithmetic) {
          expect(message.zh).toMatch(
            new RegExp(`最可能的错误：“.+”的“.+”应为 ${number}（.+）。$`, 'u'),
          );
        }
      }
    },
    PATIENCE,
  );
});

describe('two mistyped numbers of table three', () => {
  test(
    'are never corrected with more cells than the solver needs',
    () => {
      const sample = fc.sample(mistypedReports(2), { seed: SEED, numRuns: REPORTS });
      let first = 0;
      let among = 0;
      for (const [at, mistyped] of sample.entries()) {
        const { table } = readAgain(mistyped, at);
        const [correction, ...others] = correctionsOf(table);
        expect(others).toEqual([]);
        expectSolved(table, correction);
        expect(isBeatenBySolver(table, sizeOf(correction))).toBe(false);
        const restored = (correction?.proposals ?? []).map((proposal) =>
          isSame(numbersIn(proposal), mistyped.intended),
        );
        if (restored[0] === true) first++;
        if (restored.includes(true)) among++;
      }
      console.log(
        `Two mistyped numbers in each of ${REPORTS} reports: the first proposal restores both in ${first}, some proposal does in ${among}.`,
      );
      expect(first).toBeGreaterThan(0.95 * REPORTS);
    },
    PATIENCE,
  );
});

describe('the number of cells is the optimum of the solver', () => {
  test.each([1, 2, 3, 4])(
    'for %i mistyped numbers',
    (count) => {
      for (const [at, mistyped] of fc
        .sample(mistypedReports(count), { seed: SEED, numRuns: 8 })
        .entries()) {
        const { table } = readAgain(mistyped, at);
        const [correction] = correctionsOf(table);
        expect(correction?.proved).toBe(true);
        expect(sizeOf(correction)).toBe(fewestCellsBySolver(table));
      }
    },
    PATIENCE,
  );

  test(
    'for small random numbers, where most changes would lead below zero',
    () => {
      for (const table of fc.sample(randomTables(), { seed: SEED, numRuns: 150 })) {
        const corrections = correctionsOf(table);
        expect(corrections.every(({ proved }) => proved)).toBe(true);
        for (const correction of corrections) expectSolved(table, correction);
        const size = corrections.reduce((sum, each) => sum + sizeOf(each), 0);
        expect(size).toBe(fewestCellsBySolver(table));
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

function readAgain(
  { edited }: Mistyped,
  at: number,
): { table: Table; findings: readonly Finding[]; report: Report } {
  const layouts = Object.values(LAYOUTS);
  const text = layouts[at % layouts.length]?.(edited) ?? '';
  const [only] = analyse(text).reports;
  const table = only?.report.tables.requests ?? null;
  if (only === undefined || table === null) throw new Error(`no table three in:\n${text}`);
  return { table, ...only };
}

/** Every relation holds once the first proposal is carried out. */
function expectSolved(table: Table, correction: Correction | undefined): void {
  const [proposal] = correction?.proposals ?? [];
  expect(proposal).toBeDefined();
  const moved = new Map(
    proposal?.changes.map(({ term, from, to }) => [term, to - (from ?? 0)] as const),
  );
  for (const { to } of proposal?.changes ?? []) {
    expect(Number.isInteger(to) && to >= 0).toBe(true);
  }
  for (const relation of relationsOf(table)) {
    if (relation.state === 'undetermined') continue;
    const sum = (terms: typeof relation.left) =>
      terms.reduce((total, term) => total + (moved.get(term) ?? 0), 0);
    expect(relation.residual + sum(relation.left) - sum(relation.right)).toBe(0);
  }
}

function sizeOf(correction: Correction | undefined): number {
  return correction?.proposals[0]?.changes.length ?? Number.POSITIVE_INFINITY;
}

function numbersIn({ changes }: Proposal): Record<string, number> {
  return Object.fromEntries(changes.map(({ address, to }) => [address, to]));
}

function isSame(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const addresses = Object.keys(a);
  return (
    addresses.length === Object.keys(b).length &&
    addresses.every((address) => a[address] === b[address])
  );
}
