import { changeBy, isPossible } from './changes.ts';
import type { LinearSystem } from './linear-system.ts';
import type { SearchResult } from './search.ts';

/**
 * What the search would find where there is a single equation, as in each block of table four: each of
 * its cells, if a change of it alone satisfies the equation. Null when there are more equations, and
 * when no single cell will do.
 */
export function inOneEquation(system: LinearSystem): SearchResult | null {
  const [equation, ...others] = system.equations;
  if (equation === undefined || others.length > 0 || equation.constant === 0) return null;
  const solutions = equation.coefficients
    .map((_, unknown) => changeBy(equation, unknown))
    .filter((change) => equation.coefficients[change.unknown] !== 0 && isPossible(system, change))
    .map((change) => [change]);
  return solutions.length === 0 ? null : { solutions, proved: true, complete: true };
}
