import { expect, test } from 'vitest';
import type { Measurement } from './measurement.ts';
import { verdictOf } from './verdict.ts';

test('the ratio is the median of the ratios of each round, not the ratio of the medians', () => {
  const { ours, peer, ratio, spread } = verdictOf(measured([2, 40, 30], [1, 10, 30]));
  expect([ours, peer, ratio]).toEqual([30, 10, 2]);
  expect(spread).toEqual([1, 4]);
});

test('a goal is met at its very limit', () => {
  expect(verdictOf(measured([2, 2, 2], [1, 1, 1], { mostRatio: 2 })).met).toBe(true);
  expect(verdictOf(measured([2.1, 2.1, 2.1], [1, 1, 1], { mostRatio: 2 })).met).toBe(false);
  expect(verdictOf(measured([40], [], { least: 40 })).met).toBe(true);
  expect(verdictOf(measured([39.9], [], { least: 40 })).met).toBe(false);
});

test('what could not be measured is not met', () => {
  expect(verdictOf(measured([], [], { mostRatio: 2 })).met).toBe(false);
  expect(verdictOf(measured([], [], { least: 2 })).met).toBe(false);
});

test('what is only of interest is neither met nor missed', () => {
  const { met, spread } = verdictOf(measured([1, 2, 3], []));
  expect(met).toBeNull();
  expect(spread).toEqual([1, 3]);
});

function measured(
  ours: readonly number[],
  peer: readonly number[],
  goal: Measurement['goal'] = null,
): Measurement {
  return { what: 'something', against: 'a peer', unit: 'ms', ours, peer, goal };
}
