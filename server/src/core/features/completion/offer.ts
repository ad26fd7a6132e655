import type { Span } from '../../text/span.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Suggestion } from './suggestion.ts';

/** A source of suggestions: what could be written at a place, whatever was typed there. */
export type Source = (place: CompletionPlace) => readonly Offer[];

/** Suggestions that all replace the same. */
export interface Offer {
  /** What is replaced. What was typed reaches from its start to the place. */
  readonly span: Span;
  /** How much must have been typed; nothing at all is always enough, since it was asked for. */
  readonly atLeast: Least;
  readonly candidates: readonly Candidate[];
}

/**
 * How much tells that a suggestion is wanted. `anything` where nothing else can be meant; `two` where
 * it may be; `prose` where people write sentences of their own: four Chinese characters, or two Latin
 * letters, which reports hardly ever hold.
 */
export type Least = 'anything' | 'two' | 'prose';

/** A suggestion before it is compared with what was typed. */
export interface Candidate extends Omit<Suggestion, 'span' | 'filter'> {
  /** Words by any of which it is found; null when it fits whatever stands there. */
  readonly words: readonly string[] | null;
}
