import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment, shinglesOf } from './shingles.ts';

const texts = fc.string({
  unit: fc.constantFrom(...'政府信息公开工作年度报告群众办事窗口系统'),
  minLength: 400,
  maxLength: 900,
});

test('a text contains itself wholly, and one without a run in common not at all', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const shingles = shinglesOf(text);
      expect(containment(shingles, shingles)).toBe(1);
      expect(containment(shingles, shinglesOf(text.replaceAll(/./gu, '一')))).toBe(0);
    }),
  );
});

test('half of a text in another is found as about a half', () => {
  const of = (seed: number, length: number) =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(0x4e00 + ((seed + at * at * 7 + at * 13) % 5000)),
    ).join('');
  const shared = of(1, 2000);
  const share = containment(shinglesOf(shared + of(999, 2000)), shinglesOf(of(77, 2000) + shared));
  expect(share).toBeGreaterThan(0.42);
  expect(share).toBeLessThan(0.58);
});

test('an empty text contains nothing', () => {
  expect(containment(shinglesOf(''), shinglesOf('政府信息公开工作'))).toBe(0);
});
