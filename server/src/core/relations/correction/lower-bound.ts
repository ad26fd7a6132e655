/**
 * How many cells must change at the very least so that each set has one of them: sets without a
 * common cell need one each, and one cell serves only so many. Infinite when a set is empty.
 *
 * @param most how many of the sets any cell is in at most.
 */
export function fewestCells(sets: readonly (readonly number[])[], most: number): number {
  if (sets.some((set) => set.length === 0)) return Number.POSITIVE_INFINITY;
  return Math.max(shareOf(sets.length, most), disjoint(sets));
}

/** For each of the cells, how many of the sets it is in. */
export function servedBy(sets: readonly (readonly number[])[], cells: number): readonly number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const set of sets) {
    for (const cell of set) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** How many cells that many sets need when each cell serves at most so many of them. */
export function shareOf(sets: number, most: number): number {
  return sets === 0 ? 0 : Math.ceil(sets / most);
}

/** Picks sets that have nothing in common, the shortest first, and counts them. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (set.some((cell) => taken.has(cell))) continue;
    count++;
    for (const cell of set) taken.add(cell);
  }
  return count;
}
