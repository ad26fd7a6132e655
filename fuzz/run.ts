import { createRandom } from '../server/test/support/random.ts';
import type { Target } from './target.ts';

/** An input for which something did not hold. */
export interface Failure {
  readonly target: string;
  /** The number that gives this input again. */
  readonly seed: number;
  readonly error: unknown;
  /** The input, made as small as was possible in a few hundred tries. */
  readonly text: string;
}

/**
 * Gives a target the input of a number. The same number always gives the same text and the same
 * chance for what is done with it. Null when everything held.
 */
export function tryInput(target: Target, seed: number): Failure | null {
  const text = target.text(createRandom(seed));
  const error = errorOf(target, text, seed);
  if (error === null) return null;
  const small = shrunk(text, (less) => isSame(errorOf(target, less, seed), error));
  return { target: target.name, seed, error: errorOf(target, small, seed), text: small };
}

/** What went wrong; null when nothing did. */
function errorOf({ check }: Target, text: string, seed: number): unknown {
  try {
    check(text, createRandom(~seed));
    return null;
  } catch (error) {
    return error;
  }
}

/** Whether an error is about the same promise, or came from the same place. */
function isSame(one: unknown, other: unknown): boolean {
  return one !== null && headOf(one) === headOf(other);
}

function headOf(error: unknown): string {
  const [first = ''] = String(error).split('\n');
  return first.replace(/\d+/gu, '#');
}

const MOST_TRIES = 400;

/** Leaves out ever smaller stretches as long as the same thing goes wrong. */
function shrunk(text: string, fails: (less: string) => boolean): string {
  let small = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < small.length && tries < MOST_TRIES; ) {
      const less = small.slice(0, at) + small.slice(at + size);
      tries++;
      if (fails(less)) small = less;
      else at += size;
    }
  }
  return small;
}
