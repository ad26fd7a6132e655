import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../src/core/relations/correction/correction.ts';
import { correctionsOf } from '../../src/core/relations/correction/corrections-of.ts';
import { readMistyped } from '../support/mistyped.ts';

/** What was mistyped is restored. The random reports are read from text, in every layout. */

const REPORTS = 2000;
const SEED = 1976;
/** Long enough for a slow machine; nothing here depends on it. */
const PATIENCE = 300_000;

describe('mistyped numbers of table three', () => {
  test(
    'one is found and restored in every case, and each message says so',
    () => {
      for (const { table, intended, findings } of readMistyped(1, REPORTS, SEED)) {
        const [correction] = correctionsOf(table);
        expect(correction?.proposals.map(numbersIn)).toEqual([intended]);
        expect(correction).toMatchObject({ proved: true, complete: true });
        const arithmetic = findings.filter(({ rule }) => rule.startsWith('requests/'));
        expect(arithmetic.length).toBeGreaterThan(1);
        const [number] = Object.values(intended);
        const sentence = new RegExp(`最可能的错误：“.+”的“.+”应为 ${number}（.+）。$`, 'u');
        for (const { message } of arithmetic) expect(message.zh).toMatch(sentence);
      }
    },
    PATIENCE,
  );

  test(
    'two are nearly always restored, and one of the proposals restores them',
    () => {
      let first = 0;
      let any = 0;
      for (const { table, intended } of readMistyped(2, REPORTS, SEED)) {
        const proposals = correctionsOf(table).flatMap((each) => each.proposals);
        const restored = proposals.map((each) => isSame(numbersIn(each), intended));
        if (restored[0] === true) first++;
        if (restored.includes(true)) any++;
      }
      console.log(
        `Two mistyped numbers in each of ${REPORTS} reports: both restored by the first proposal in ${first}, by one of the proposals in ${any}.`,
      );
      expect(first).toBeGreaterThan(0.99 * REPORTS);
      expect(any).toBeGreaterThan(0.99 * REPORTS);
    },
    PATIENCE,
  );
});

type Numbers = Readonly<Record<string, number>>;

function numbersIn({ changes }: Proposal): Numbers {
  return Object.fromEntries(changes.map(({ address, to }) => [address, to]));
}

function isSame(a: Numbers, b: Numbers): boolean {
  const addresses = Object.keys({ ...a, ...b });
  return addresses.every((address) => a[address] === b[address]);
}
