/** A slip of the hand at the keyboard, named by what stands there. */
export type Slip = 'replaced' | 'swapped' | 'missing' | 'extra';

/**
 * The one slip that turns `intended` into `written`: a digit replaced by another, two neighbours
 * swapped, a digit left out, or one too many (a doubled one, say). Null when they are the same or
 * further apart. Such pairs are at distance 1 of Damerau (1964).
 */
export function slipBetween(written: string, intended: string): Slip | null {
  const start = commonStart(written, intended);
  const here = written.slice(start);
  const there = intended.slice(start);
  if (here === there) return null;
  if (here.slice(1) === there.slice(1) && here !== '' && there !== '') return 'replaced';
  if (here.slice(1) === there) return 'extra';
  if (here === there.slice(1)) return 'missing';
  return isSwapped(here, there) ? 'swapped' : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function isSwapped(here: string, there: string): boolean {
  return here[0] === there[1] && here[1] === there[0] && here.slice(2) === there.slice(2);
}
