import { expect, test } from 'vitest';
import { nearestName } from './nearest.ts';

const NAMES = ['check', 'figures', 'explain', 'lsp'];

test.each([
  ['chekc', 'check'],
  ['figure', 'figures'],
  ['explian', 'explain'],
  ['check', 'check'],
])('%s probably means %s', (name, meant) => {
  expect(nearestName(name, NAMES)).toBe(meant);
});

test.each(['', 'x', 'publish', '年报'])('nothing is near %j', (name) => {
  expect(nearestName(name, NAMES)).toBeNull();
});
