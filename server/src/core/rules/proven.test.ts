import { describe, expect, test } from 'vitest';
import type { FindingCounts } from './finding-counts.ts';
import type { Fix } from './fix.ts';
import { type FixedFinding, isProven } from './proven.ts';
import type { Finding } from './rule.ts';

const rule = 'text/compatibility-character';

const finding: Finding = {
  rule,
  severity: 'warning',
  span: { start: 0, end: 1 },
  message: { zh: '', en: '' },
  related: [],
  subject: { cell: '', value: '3' },
};

function fixed(more: Partial<Fix> = {}): readonly FixedFinding[] {
  return [{ finding, fix: { title: { zh: '', en: '' }, grade: 'safe', edits: [], ...more } }];
}

function counts(count: number, places: number, others = 0): FindingCounts {
  return new Map([
    [`${rule} `, { rule, count, places }],
    ['other/rule ', { rule: 'other/rule', count: others, places: others }],
  ]);
}

describe('a fix is proved', () => {
  test('when its finding is gone', () => {
    expect(isProven(fixed(), counts(1, 3), counts(0, 0))).toBe(true);
  });

  test('when it is partial and leaves fewer places', () => {
    expect(isProven(fixed({ partial: true }), counts(1, 3), counts(1, 2))).toBe(true);
  });

  test('when what has come up is announced', () => {
    const leaves = { leaves: ['other/rule'] };
    expect(isProven(fixed(leaves), counts(1, 3), counts(0, 0, 1))).toBe(true);
  });
});

describe('a fix is not proved', () => {
  test('when its finding stays, even with fewer places', () => {
    expect(isProven(fixed(), counts(1, 3), counts(1, 2))).toBe(false);
  });

  test('when it is partial and nothing has changed', () => {
    expect(isProven(fixed({ partial: true }), counts(1, 3), counts(1, 3))).toBe(false);
  });

  test('when another finding has come up', () => {
    expect(isProven(fixed({ partial: true }), counts(1, 3), counts(1, 2, 1))).toBe(false);
  });

  test('when two of its kind promise more than is gone', () => {
    expect(isProven([...fixed(), ...fixed()], counts(2, 2), counts(1, 1))).toBe(false);
  });
});
