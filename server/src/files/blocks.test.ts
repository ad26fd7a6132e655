import { expect, test } from 'vitest';
import { inBlocks } from './blocks.ts';

const bytes = (length: number, value: number) => new Uint8Array(length).fill(value);

test('small pieces come together, in their order', () => {
  expect([...inBlocks([bytes(2, 1), bytes(0, 9), bytes(1, 2)])]).toEqual([Buffer.from([1, 1, 2])]);
});

test('nothing is left out between blocks', () => {
  const pieces = Array.from({ length: 100 }, (_, at) => bytes(3000, at));
  const blocks = [...inBlocks(pieces)];
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.length).toBeLessThan(10);
  expect(Buffer.concat(blocks).equals(Buffer.concat(pieces))).toBe(true);
});

test('what is large is not copied, and of nothing comes nothing', () => {
  const large = bytes(1_000_000, 7);
  expect([...inBlocks([large])][0]).toBe(large);
  expect([...inBlocks([bytes(0, 0)])]).toEqual([]);
});
