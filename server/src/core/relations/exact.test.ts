import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactSum } from './exact.ts';

describe('exactSum', () => {
  it('does not round binary fractions', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([4068.208, 7730.28, -11798.488])).toBe(0);
  });

  it('reads very small and very large numbers', () => {
    expect(exactSum([1e-7, 2e-7])).toBe(3e-7);
    expect(exactSum([1e21, 1, -1e21])).toBe(1);
  });

  it('is zero for no numbers', () => {
    expect(exactSum([])).toBe(0);
  });

  it('agrees with whole arithmetic on numbers of four decimals', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (tenThousandths) => {
        const total = tenThousandths.reduce((sum, each) => sum + each, 0);
        expect(exactSum(tenThousandths.map((each) => each / 10_000))).toBe(total / 10_000 + 0);
      }),
    );
  });
});
