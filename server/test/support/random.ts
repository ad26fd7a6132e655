/**
 * Chance that can be replayed: the same seed always gives the same numbers. It is made for millions
 * of short runs, where the generators of fast-check are too slow.
 */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`; 0 when there is no room. */
  below(below: number): number;
  /** True with this probability (0 to 1). */
  chance(probability: number): boolean;
  /** One of the items; they must not be none. */
  pick<T>(items: readonly T[]): T;
  /** A seed for chance of its own. */
  seed(): number;
}

/** @param seed only its lowest 32 bits count. */
export function createRandom(seed: number): Random {
  // Mulberry32 by Tommy Ettinger (public domain): one word of state, good enough for choices.
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => (limit <= 0 ? 0 : Math.floor((next() / 2 ** 32) * limit));
  return {
    below,
    chance: (probability) => next() / 2 ** 32 < probability,
    pick<T>(items: readonly T[]): T {
      const index = below(items.length);
      if (items.length === 0) throw new Error('There is nothing to pick from.');
      return items[index] as T;
    },
    seed: next,
  };
}
