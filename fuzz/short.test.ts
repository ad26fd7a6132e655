import { describe, expect, test } from 'vitest';
import { createRandom } from '../server/test/support/random.ts';
import { tryInput } from './run.ts';
import type { Tier } from './target.ts';
import { TARGETS } from './targets.ts';

/** Every target gets a few inputs, the same each time; `npm run fuzz` goes on for as long as one likes. */

const INPUTS: Readonly<Record<Tier, number>> = { tiny: 1000, lines: 20, report: 2, thorough: 1 };
const FIRST_SEED = 20_241_231;

describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (_name, target) => {
  test('holds what it promises for a few inputs', () => {
    for (let i = 0; i < INPUTS[target.tier]; i++)
      expect(tryInput(target, FIRST_SEED + i)).toBeNull();
  });
});

test('a promise that is broken is told with the smallest text that breaks it', () => {
  const target = {
    name: 'x',
    tier: 'tiny',
    text: () => 'some text with an x in it',
    check: (text: string) => {
      if (text.includes('x in')) throw new Error('broken: there is no x in it');
    },
  } as const;
  expect(tryInput(target, 1)).toMatchObject({ target: 'x', seed: 1, text: 'x in' });
});

test('the same number gives the same input', () => {
  for (const { text, name } of TARGETS) {
    const [one, other] = [1, 2].map(() => text(createRandom(7)));
    expect(one, name).toBe(other);
  }
});
