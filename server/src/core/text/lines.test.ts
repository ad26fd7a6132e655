import { describe, expect, it } from 'vitest';
import { lineStartsOf, placeOf } from './lines.ts';

describe('lineStartsOf', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\nb\r\nc\rd', [0, 2, 5, 7]],
    ['\r\n\r\n', [0, 2, 4]],
    ['\n\r', [0, 1, 2]],
  ])('%j begins lines at %j', (text, starts) => {
    expect(lineStartsOf(text)).toEqual(starts);
  });

  it('ends no line at U+2028 or U+2029, as the protocol does not', () => {
    expect(lineStartsOf('a\u2028b\u2029c\u0085d')).toEqual([0]);
  });
});

describe('placeOf', () => {
  const starts = lineStartsOf('ab\n\ud83d\ude00c\n');

  it.each([
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [5, 1, 2],
    [7, 2, 0],
  ])('offset %i is line %i, UTF-16 character %i', (offset, line, character) => {
    expect(placeOf(starts, offset)).toEqual({ line, character });
  });

  it('moves an offset before the text to its beginning', () => {
    expect(placeOf(starts, -3)).toEqual({ line: 0, character: 0 });
  });
});
