import type { WrittenNumber } from './numbers.ts';
import { SIGN, signsAt } from './signs.ts';

/** What stands around a number within its sentence. */
export interface Surroundings {
  /** From the number before, or the last ，；： before it, to the number. */
  readonly before: string;
  /** From behind the number's unit to the next ，；：。 or number. */
  readonly after: string;
  /** The whole clause between ，；： and ，；：。. */
  readonly clause: string;
  /** Everything of the sentence in front of `before`. */
  readonly earlier: string;
}

/**
 * @param done up to where the sentence was used up by the numbers before.
 * @param next where the next number begins; the sentence's length when there is none.
 */
export function surroundingsOf(
  sentence: string,
  { from, end }: WrittenNumber,
  done: number,
  next: number,
): Surroundings {
  let start = from;
  while (start > 0 && !isBreak(sentence, start - 1)) start--;
  let stop = end;
  while (stop < sentence.length && !isBreak(sentence, stop)) stop++;
  const begin = Math.max(start, done);
  return {
    before: sentence.slice(begin, from),
    after: sentence.slice(end, Math.max(end, Math.min(stop, next))),
    clause: sentence.slice(start, stop),
    earlier: sentence.slice(0, begin),
  };
}

function isBreak(sentence: string, at: number): boolean {
  return (signsAt(sentence, at) & SIGN.clauseEnd) !== 0;
}
