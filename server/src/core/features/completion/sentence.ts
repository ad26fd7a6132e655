import type { Localized } from '../../text/localized.ts';
import { type Piece, UNKNOWN } from './suggestion.ts';

/** A sentence that reports usually need, in our own words. */
export interface Sentence {
  /** What it is about, in a few characters, by which it is found too. */
  readonly name: string;
  readonly insert: readonly Piece[];
  /** Where its figures come from. */
  readonly detail: Localized;
  /** What the clerk should know before using it; null when there is nothing. */
  readonly explanation: Localized | null;
}

/** Sets figures into a sentence; one that is not known becomes a stop. */
export function sentence(
  words: TemplateStringsArray,
  ...figures: readonly (number | Piece | null)[]
) {
  return words.flatMap((word, index): Piece[] => {
    if (index >= figures.length) return [word];
    const value = figures[index] ?? UNKNOWN;
    return [word, typeof value === 'number' ? String(value) : value];
  });
}
