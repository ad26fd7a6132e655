/** Pairs of neighbouring code units of a folded text, each once. */
export type Bigrams = ReadonlySet<number>;

/** The pairs of neighbours in a folded text. */
export function bigramsOf(folded: string): Bigrams {
  const pairs = new Set<number>();
  for (let i = 1; i < folded.length; i++) {
    // A whole number of 32 bits is what the engine finds fastest in a set.
    pairs.add((folded.charCodeAt(i - 1) << 16) | folded.charCodeAt(i));
  }
  return pairs;
}

/** How many pairs both have. */
export function shared(a: Bigrams, b: Bigrams): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const pair of small) if (large.has(pair)) count++;
  return count;
}

/** Dice's coefficient, 0 to 1: how much two texts have in common beside what tells them apart. */
export function dice(a: Bigrams, b: Bigrams): number {
  const total = a.size + b.size;
  return total === 0 ? 0 : (2 * shared(a, b)) / total;
}

/** Overlap coefficient, 0 to 1: how much of the shorter text stands in the longer one. */
export function overlap(a: Bigrams, b: Bigrams): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}
