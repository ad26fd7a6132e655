import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, type TextReading } from '../../src/core/reading.ts';
import { analyse, checkReports } from '../../src/core/snapshot.ts';
import { type Splitting, splitReports, splitText } from '../../src/core/syntax/split.ts';
import { differenceBetween } from '../../src/core/text/difference.ts';
import { foldCode } from '../../src/core/text/fold.ts';
import { lineStartsAfter, lineStartsOf } from '../../src/core/text/lines.ts';
import { compilationOf, versionsOf } from '../support/compilations.ts';
import { splitSlowly } from '../support/split-slowly.ts';
import { anyTexts } from '../support/texts.ts';

/** What is taken over from an earlier version of a text never shows in what is said of the next. */

const SEEDS = fc.integer();

describe('after any series of edits', () => {
  test('a compilation is analysed as if it had just been opened', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        let reading: TextReading | null = null;
        for (const text of versionsOf(compilationOf(3), seed, 6)) {
          reading = readText(text, null, reading);
          expect(checkReports(text, reading.reports, {})).toEqual(analyse(text));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a compilation is cut where a close look at every line would cut it', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        let splitting: Splitting | null = null;
        for (const text of versionsOf(compilationOf(3), seed, 40)) {
          splitting = splitText(text, splitting);
          expect(splitting).toEqual(splitText(text));
          expect(splitting.spans.map(({ start }) => start)).toEqual(splitSlowly(text));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('any text is cut where a close look at every line would cut it', () => {
  fc.assert(
    fc.property(anyTexts(), (text) => {
      expect(splitReports(text).map(({ start }) => start)).toEqual(splitSlowly(text));
    }),
    { numRuns: 300 },
  );
});

test('the difference between two texts and the lines that it leaves are found', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '年'), maxLength: 300 });
  const middles = fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 4 });
  fc.assert(
    fc.property(texts, middles, middles, texts, (head, one, other, tail) => {
      const [before, after] = [head + one + tail, head + other + tail];
      const difference = differenceBetween(before, after);
      const { start, end, shift } = difference;
      expect(before.slice(0, start)).toBe(after.slice(0, start));
      expect(before.slice(end)).toBe(after.slice(end + shift));
      expect(end - start).toBeLessThanOrEqual(one.length);
      expect(lineStartsAfter(lineStartsOf(before), difference, after)).toEqual(lineStartsOf(after));
    }),
    { numRuns: 2000 },
  );
});

test.each([...'条收报'])('nothing but %s folds into it, so that it may be searched for', (each) => {
  const alike = Array.from({ length: 0x1_0000 }, (_, code) => code).filter(
    (code) => foldCode(code) === each.charCodeAt(0),
  );
  expect(alike).toEqual([each.charCodeAt(0)]);
});
