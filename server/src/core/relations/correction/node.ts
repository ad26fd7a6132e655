import { eliminate } from './eliminate.ts';
import type { Equation, LinearSystem } from './linear-system.ts';

/** A place in the search: which cells are to be changed so far, and what that leaves to satisfy. */
export interface SearchNode {
  /** Equations in which no chosen cell takes part: they need a change elsewhere or hold already. */
  readonly open: readonly Equation[];
  /** Chosen cells, each with an equation that expresses its change by cells that are not `settled`. */
  readonly settled: readonly Settled[];
  /** A chosen cell whose change no equation fixes; null when there is none. */
  readonly free: number | null;
  /** Which cells may still be chosen. */
  readonly allowed: readonly boolean[];
}

export interface Settled {
  readonly unknown: number;
  readonly equation: Equation;
}

/** The place where every search begins: nothing is chosen, everything may be. */
export function rootOf({ equations, unknowns }: LinearSystem): SearchNode {
  return { open: equations, settled: [], free: null, allowed: unknowns.map(() => true) };
}

/**
 * Chooses one more cell: an open equation with it, a violated one if possible, now expresses its
 * change, and the cell is eliminated from all others (Gauss and Jordan). Null when no equation is
 * left for it and another cell is free already.
 */
export function choose(node: SearchNode, unknown: number): SearchNode | null {
  const allowed = node.allowed.with(unknown, false);
  const pivot = pivotFor(node.open, unknown);
  if (pivot === null) return node.free === null ? { ...node, allowed, free: unknown } : null;
  const rest = node.open.filter((equation) => equation !== pivot);
  return {
    open: rest.map((equation) => eliminate(equation, pivot, unknown)),
    settled: [
      ...node.settled.map((each) => ({
        unknown: each.unknown,
        equation: eliminate(each.equation, pivot, unknown),
      })),
      { unknown, equation: pivot },
    ],
    free: node.free,
    allowed,
  };
}

/** The cells of an equation that may change, in their order. */
export function allowedIn({ coefficients }: Equation, allowed: readonly boolean[]): number[] {
  const cells: number[] = [];
  // A plain loop: the search spends much of its time here.
  for (let at = 0; at < allowed.length; at++) {
    if (coefficients[at] !== 0 && allowed[at] === true) cells.push(at);
  }
  return cells;
}

function pivotFor(open: readonly Equation[], unknown: number): Equation | null {
  const candidates = open.filter(({ coefficients }) => coefficients[unknown] !== 0);
  return candidates.find(({ constant }) => constant !== 0) ?? candidates[0] ?? null;
}
