import { type Change, changeBy, changesOf, isPossible } from './changes.ts';
import type { Equation, LinearSystem } from './linear-system.ts';
import { fewestCells, servedBy, shareOf } from './lower-bound.ts';
import { allowedIn, choose, rootOf, type SearchNode } from './node.ts';

/** What a search has found. */
export interface SearchResult {
  /** Sets of changes, all of the same size. */
  readonly solutions: readonly (readonly Change[])[];
  /** Whether no smaller set exists. */
  readonly proved: boolean;
  /** Whether there is no other set of that size. */
  readonly complete: boolean;
}

/** What is counted and collected on the way. */
interface Search {
  readonly system: LinearSystem;
  readonly budget: number;
  steps: number;
  readonly solutions: (readonly Change[])[];
  /** Whether some sets were left out, because the budget ran out or too much was free in them. */
  gaps: boolean;
}

/**
 * The smallest sets of cells whose change satisfies all equations, after Fellegi and Holt (1976): an
 * equation that fails needs a change in one of its cells, and so does every equation that follows
 * from several by eliminating the cells chosen before. For a growing number of cells, branch and
 * bound tries the cells of such an equation one after the other; a cell that was tried is no longer
 * allowed beside it, so that every set is met once.
 *
 * @param budget how many violated equations may be looked at, over all places of the search.
 */
export function smallestChanges(system: LinearSystem, budget: number): SearchResult {
  const search: Search = { system, budget, steps: 0, solutions: [], gaps: false };
  for (let size = 0; size <= system.unknowns.length && search.steps < budget; size++) {
    const proved = !search.gaps;
    visit(search, rootOf(system), size);
    if (search.solutions.length > 0) {
      return { solutions: search.solutions, proved, complete: !search.gaps };
    }
  }
  return { solutions: [], proved: false, complete: false };
}

/** Looks for solutions that change the chosen cells and at most `room` more. */
function visit(search: Search, node: SearchNode, room: number): void {
  if (search.steps >= search.budget) {
    search.gaps = true;
    return;
  }
  const violated = node.open.filter(({ constant }) => constant !== 0);
  // A place costs the more the more is wrong there.
  search.steps += 1 + violated.length;
  if (violated.length > 0) {
    branch(search, node, room, cellsToTry(search, violated, node.allowed, room));
    return;
  }
  const found = changesOf(search.system, node).filter((changes) =>
    changes.every((change) => isPossible(search.system, change)),
  );
  search.solutions.push(...found);
  // A free cell stands for a whole range of changes, of which only some are listed.
  if (found.length > 0 && node.free !== null) search.gaps = true;
  if (found.length === 0 && room > 0) branch(search, node, room, dependencies(search, node));
}

function branch(search: Search, node: SearchNode, room: number, cells: readonly number[]): void {
  let left = node;
  for (const cell of cells) {
    const next = choose(left, cell);
    if (next === null) search.gaps = true;
    else visit(search, next, room - 1);
    left = { ...left, allowed: left.allowed.with(cell, false) };
  }
}

/**
 * Cells of which one must change because equations are violated: those of the equation with the
 * fewest, without those that would leave too much to do. First come those that serve many of the
 * equations, then those that could satisfy this one alone.
 */
function cellsToTry(
  { system }: Search,
  violated: readonly Equation[],
  allowed: readonly boolean[],
  room: number,
): readonly number[] {
  const sets: readonly (readonly number[])[] = violated.map((equation) =>
    allowedIn(equation, allowed),
  );
  const served = servedBy(sets, allowed.length);
  const most = Math.max(...served);
  if (fewestCells(sets, most) > room) return [];
  const set = shortest(sets);
  const equation = violated[sets.indexOf(set)];
  const serves = (cell: number) => served[cell] ?? 0;
  const suffices = (cell: number) =>
    equation !== undefined && isPossible(system, changeBy(equation, cell));
  return set
    .filter((cell) => shareOf(sets.length - serves(cell), most) < room)
    .toSorted(
      (a, b) => serves(b) - serves(a) || Number(suffices(b)) - Number(suffices(a)) || a - b,
    );
}

/**
 * Cells of which one must change as well although no equation is violated: a chosen cell would keep
 * its number or get one that is not allowed, and these are what its change depends on.
 */
function dependencies({ system }: Search, node: SearchNode): readonly number[] {
  const { settled, free, allowed } = node;
  if (free !== null) {
    const all = settled.flatMap(({ equation }) => allowedIn(equation, allowed));
    return [...new Set(all)].toSorted((a, b) => a - b);
  }
  const [changes = []] = changesOf(system, node);
  const impossible = changes.filter((change) => !isPossible(system, change));
  const wrong = settled.filter(({ unknown }) =>
    impossible.some((each) => each.unknown === unknown),
  );
  return shortest(wrong.map(({ equation }) => allowedIn(equation, allowed)));
}

function shortest(sets: readonly (readonly number[])[]): readonly number[] {
  return sets.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
