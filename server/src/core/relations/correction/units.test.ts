import { describe, expect, it } from 'vitest';
import { wholeUnits } from './units.ts';

describe('wholeUnits', () => {
  it('leaves whole numbers as they are', () => {
    expect(wholeUnits([3, 0, -12])).toEqual({ unit: 1, values: [3, 0, -12] });
  });

  it('counts in tenths or less where there are decimals, without rounding', () => {
    expect(wholeUnits([1.1, 4.35, 2])).toEqual({ unit: 100, values: [110, 435, 200] });
  });

  it('gives up where a sum could not be exact', () => {
    expect(wholeUnits([Number.MAX_SAFE_INTEGER, 1])).toBeNull();
    expect(wholeUnits([1e-9])).toBeNull();
    expect(wholeUnits([Number.MAX_SAFE_INTEGER, 0.5])).toBeNull();
  });
});
