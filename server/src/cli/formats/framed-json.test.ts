import { expect, test } from 'vitest';
import { printableJson } from '../../files/printable-json.ts';
import { jsonEntries, jsonFrame } from './framed-json.ts';

const shapeWith = (entries: readonly unknown[]) => ({
  a: '\u0000entries',
  b: [{ entries, c: [] }],
});

/** The shape with its entries in pieces, put together again. */
function inPieces(...pieces: readonly (readonly unknown[])[]): string {
  const isEmpty = pieces.every((piece) => piece.length === 0);
  const { before, between, behind } = jsonFrame(shapeWith, '        ', isEmpty);
  const texts = pieces.map((piece) => jsonEntries(piece, '        '));
  return before + texts.filter((text) => text !== '').join(between) + behind;
}

test('in pieces it is the same text as at once', () => {
  const some = [{ x: [1, 2, null], y: '\n\u0000entries\u009b"' }, '\u0000entries', { z: [3] }];
  expect(inPieces(some, [], [4])).toBe(`${printableJson(shapeWith([...some, 4]))}\n`);
  expect(inPieces([], some)).toBe(`${printableJson(shapeWith(some))}\n`);
});

test('an array without entries stays on its line', () => {
  expect(inPieces([], [])).toBe(`${printableJson(shapeWith([]))}\n`);
});
