import type { Localized } from '../../text/localized.ts';
import type { Span } from '../../text/span.ts';

/** Something that could be written at a place. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What is shown: the words that are written, in one line. */
  readonly label: string;
  /** What it is, in a few words. */
  readonly detail: Localized;
  /** What there is to know of it, in a sentence or two; null when the label says it all. */
  readonly explanation: Localized | null;
  readonly insert: readonly Piece[];
  /** What is replaced; within one line, and around the place. */
  readonly span: Span;
  /** Begins with the characters from the span's start to the place, so that no client drops it. */
  readonly filter: string;
}

/** What a suggestion writes. */
export type SuggestionKind = 'title' | 'heading' | 'row' | 'total' | 'sentence' | 'law';

/** A piece of what is inserted: characters, or a stop at which the clerk writes something. */
export type Piece = string | Stop;

/** A place that only the clerk can fill. */
export interface Stop {
  /** What stands there until then. */
  readonly placeholder: string;
}

/** What stands for a figure or name that is not known; easily found before publication. */
export const UNKNOWN: Stop = { placeholder: '××' };

/** The pieces as a text without stops. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.placeholder)).join('');
}
