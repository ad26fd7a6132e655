/** The string that occurs most often, the first of equals; null for none at all. */
export function mostCommon<T extends string>(strings: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const each of strings) counts.set(each, (counts.get(each) ?? 0) + 1);
  let best: T | null = null;
  for (const [each, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = each;
  }
  return best;
}
