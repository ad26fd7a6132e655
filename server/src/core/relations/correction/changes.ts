import type { Equation, LinearSystem, Unknown } from './linear-system.ts';
import type { SearchNode, Settled } from './node.ts';

/** What to add to a cell, in the system's units. */
export interface Change {
  readonly unknown: number;
  readonly by: number;
}

/**
 * The changes that the equations ask of the chosen cells. Where one cell is free, its change is
 * tried wherever another cell would reach 0 or differ by one from what stands there; if any change
 * serves, one of these does.
 */
export function changesOf(
  system: LinearSystem,
  { settled, free }: SearchNode,
): readonly Change[][] {
  if (free === null) return [settled.map((each) => changeOf(each, null))];
  const marks = settled.flatMap(({ unknown, equation }) => {
    const here = equation.coefficients[unknown] ?? 0;
    const there = equation.coefficients[free] ?? 0;
    return there === 0
      ? []
      : telling(system, unknown).map((by) => (equation.constant - here * by) / there);
  });
  return [...new Set([...telling(system, free), ...marks])].map((by) => {
    const fixed = { unknown: free, by };
    return [...settled.map((each) => changeOf(each, fixed)), fixed];
  });
}

/** The change of one cell that satisfies an equation while nothing else in it changes. */
export function changeBy({ coefficients, constant }: Equation, unknown: number): Change {
  return { unknown, by: constant / (coefficients[unknown] ?? 1) };
}

/** Whether a cell would hold another number than now, and one that its column allows. */
export function isPossible({ unknowns, unit }: LinearSystem, { unknown, by }: Change): boolean {
  const cell = unknowns[unknown];
  if (cell === undefined || by === 0 || !Number.isSafeInteger(cell.value + by)) return false;
  return isAllowed(cell, cell.value + by, unit);
}

function isAllowed({ term }: Unknown, value: number, unit: number): boolean {
  switch (term.column.quantity) {
    case 'count':
      return value >= 0 && value % unit === 0;
    case 'change':
      return value % unit === 0;
    case 'amount':
      return value >= 0;
  }
}

function changeOf({ unknown, equation }: Settled, free: Change | null): Change {
  const { coefficients, constant } = equation;
  const moved = free === null ? 0 : free.by * (coefficients[free.unknown] ?? 0);
  return changeBy({ coefficients, constant: constant - moved }, unknown);
}

/** Changes of a cell at which the set of possible changes may begin or end. */
function telling({ unknowns, unit }: LinearSystem, unknown: number): readonly number[] {
  const value = unknowns[unknown]?.value ?? 0;
  return [0 - value, unit, 0 - unit];
}
