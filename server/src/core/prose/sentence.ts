import type { Heading } from '../syntax/heading.ts';
import type { SectionId } from '../template/template.ts';
import type { Span } from '../text/span.ts';

/**
 * A sentence of the report's prose, evened out for reading: without spaces and line ends, digits and
 * letters half-width, punctuation full-width, radicals replaced. Every code unit knows where it came
 * from.
 */
export interface Sentence {
  readonly text: string;
  /** Offset in the report of each code unit of `text`. */
  readonly offsets: readonly number[];
  /** The part that the sentence stands in; null before the first one. */
  readonly section: SectionId | null;
  /** The heading that the sentence stands under or begins with; null before the first one. */
  readonly heading: Heading | null;
}

/** Where `[from, to)` of a sentence stands in the report; empty, at its start, when that is nowhere. */
export function spanIn({ offsets }: Sentence, from: number, to: number): Span {
  const [start = 0, last = start - 1] = [offsets[from], offsets[to - 1]];
  return { start, end: last + 1 };
}
