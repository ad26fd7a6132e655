import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import {
  composedExpressions,
  ROOT,
  shippedSources,
  type WrittenExpression,
  writtenExpressions,
} from '../support/regular-expressions.ts';
import { fixture } from '../support/report-files.ts';

/**
 * No regular expression that meets a text may take more than linear time on it: a line can be a
 * million characters long. scslre finds quantifiers that can trade characters with each other, such
 * as \s*x?\s*, and those at which a search begins anew from each character, such as \s+$.
 */

/** Expressions that only ever see a few characters, and why. */
const BOUNDED: Readonly<Record<string, string>> = {
  'server/src/core/relations/names.ts': 'labels of the template',
  'server/src/core/features/from-last-year/year-edits.ts': 'two dozen characters around a year',
  'server/src/core/rules/disclosure/fee-unit.ts': 'the digits of one number',
};

test('no regular expression of the sources backtracks', () => {
  const all = writtenExpressions();
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(({ file }) => BOUNDED[file] === undefined).filter(backtracks)).toEqual([]);
});

test('every file that is let off still has a reason for it', () => {
  const slow = new Set(
    writtenExpressions()
      .filter(backtracks)
      .map(({ file }) => file),
  );
  expect(Object.keys(BOUNDED).filter((file) => !slow.has(file))).toEqual([]);
});

test('no regular expression that is put together backtracks', async () => {
  const modules = shippedSources().filter((file) => file.startsWith('server/src/core/'));
  const composed = await composedExpressions(async () => {
    for (const file of modules) await import(/* @vite-ignore */ `${ROOT}${file}`);
    const { analyse: read } = await import('../../src/core/snapshot.ts');
    const { occurrencesAt } = await import('../../src/core/features/occurrences.ts');
    for (const name of ['faults/fee-in-yuan.txt', 'layouts/markdown.md', 'last-year/2024.txt']) {
      for (const { report } of read(fixture(name)).reports) occurrencesAt(report, 0);
    }
  });
  expect(composed.length).toBeGreaterThan(50);
  expect(composed.filter(backtracks)).toEqual([]);
});

test('the check knows what backtracks', () => {
  const slow = [/\s+$/u, /a\s*b?\s*c/u, /(?:a+)+b/u, /^[\s#]+|\s+$/gu];
  expect(slow.filter((each) => !backtracks(each))).toEqual([]);
  expect([/^\s+/u, /(?<!\s)\s+$/u, /a\s*(?:b\s*)?c/u].filter(backtracks)).toEqual([]);
});

function backtracks({ source, flags }: Pick<WrittenExpression, 'source' | 'flags'>): boolean {
  return analyse({ source, flags }).reports.length > 0;
}
