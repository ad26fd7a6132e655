import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REQUEST_MEANINGS } from './request-meanings.ts';
import { REVIEW_MEANINGS } from './review-meanings.ts';
import { createWordFinder } from './word-finder.ts';

const MEANINGS = [...REQUEST_MEANINGS, ...REVIEW_MEANINGS];
const find = createWordFinder(MEANINGS);

test('what begins first comes first, and what begins together in the order of the meanings', () => {
  const found = find('答复后继续办理').map(({ start, end }) => [start, end]);
  expect(found).toEqual([
    [0, 2],
    [3, 7],
    [5, 7],
  ]);
});

test('finds what each expression finds by itself', () => {
  const pieces = MEANINGS.flatMap(({ words }) => words.source.match(/[\u4e00-\u9fff]+/gu) ?? []);
  const texts = fc.array(fc.constantFrom(...pieces, '，', '、', '2024', '的'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (some) => {
      const text = some.join('');
      const alone = MEANINGS.flatMap(({ words }, at) =>
        Array.from(text.matchAll(words), ({ index, 0: { length } }) => [index, at, index + length]),
      ).toSorted(([a = 0, m = 0], [b = 0, n = 0]) => a - b || m - n);
      const together = find(text).map(({ meaning, start, end }) => [
        start,
        MEANINGS.indexOf(meaning),
        end,
      ]);
      expect(together).toEqual(alone);
    }),
  );
});
