import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/snapshot.ts';
import { generateCompilation } from './compilation.ts';

const COMPILATION = generateCompilation(300_000, 1);

test('the same seed gives the same reports, another seed gives others', () => {
  expect(generateCompilation(300_000, 1)).toEqual(COMPILATION);
  expect(generateCompilation(300_000, 2)).not.toEqual(COMPILATION);
});

test('a compilation is as large as asked for, and no report larger', () => {
  const sizes = COMPILATION.map((text) => Buffer.byteLength(text));
  const size = sizes.reduce((sum, each) => sum + each, 0);
  expect(size).toBeGreaterThanOrEqual(300_000);
  expect(size - (sizes.at(-1) ?? 0)).toBeLessThan(300_000);
});

test('every report of a compilation is read as one, even where its title is lost or cut', () => {
  const titled = COMPILATION.filter((text) => text.includes('年度报告'));
  const { reports } = analyse(COMPILATION.join(''));
  expect(reports.length).toBeGreaterThan(0.95 * titled.length);
  expect(reports.length).toBeLessThan(1.05 * COMPILATION.length);
});

test('most reports are right, and some are not', () => {
  const faulty = COMPILATION.filter((text) =>
    analyse(text).reports.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    ),
  );
  expect(faulty.length).toBeGreaterThan(0.02 * COMPILATION.length);
  expect(faulty.length).toBeLessThan(0.25 * COMPILATION.length);
});
