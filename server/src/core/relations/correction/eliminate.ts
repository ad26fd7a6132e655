import type { Equation } from './linear-system.ts';

/**
 * An equation without one of its unknowns, which a second equation is used to express. Whole numbers
 * stay whole.
 *
 * @param pivot an equation in which the unknown's coefficient is not zero.
 */
export function eliminate(equation: Equation, pivot: Equation, unknown: number): Equation {
  const here = equation.coefficients[unknown] ?? 0;
  if (here === 0) return equation;
  const there = pivot.coefficients[unknown] ?? 0;
  return {
    coefficients: equation.coefficients.map(
      (each, at) => each * there - (pivot.coefficients[at] ?? 0) * here,
    ),
    constant: equation.constant * there - pivot.constant * here,
  };
}
