/**
 * The least and the greatest of many numbers; infinite for none. Unlike `Math.min(...numbers)` they
 * take any count of numbers: arguments live on the stack, and a hostile text has enough rows to
 * overflow it.
 */
export function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

export function greatest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}
