import { describe, expect, it } from 'vitest';
import { slipBetween } from './slip.ts';

describe('slipBetween', () => {
  it.each([
    ['21', '12', 'swapped'],
    ['1203', '1230', 'swapped'],
    ['13', '12', 'replaced'],
    ['0', '7', 'replaced'],
    ['112', '12', 'extra'],
    ['122', '12', 'extra'],
    ['-3', '3', 'extra'],
    ['1', '12', 'missing'],
    ['23', '123', 'missing'],
    ['1203', '12803', 'missing'],
  ])('%s written for %s: %s', (written, intended, slip) => {
    expect(slipBetween(written, intended)).toBe(slip);
  });

  it.each([
    ['12', '12'],
    ['12', '34'],
    ['12', '3'],
    ['1', '123'],
    ['123', '321'],
    ['1234', '2143'],
    ['36', '0'],
  ])('%s and %s are not one slip apart', (written, intended) => {
    expect(slipBetween(written, intended)).toBeNull();
  });
});
