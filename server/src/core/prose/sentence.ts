import type { Heading } from '../syntax/heading.ts';
import type { SectionId } from '../template/template.ts';
import type { Span } from '../text/span.ts';
import { type EvenText, indexFrom, offsetAt } from './even-out.ts';

/**
 * A sentence of the report's prose, evened out for reading: without spaces and line ends, digits and
 * letters half-width, punctuation full-width, radicals replaced. Every code unit knows where it came
 * from.
 */
export interface Sentence {
  readonly text: string;
  /** What its characters may belong to; see SIGN and COUNTED. */
  readonly signs: number;
  /** The part that the sentence stands in; null before the first one. */
  readonly section: SectionId | null;
  /** The heading that the sentence stands under or begins with; null before the first one. */
  readonly heading: Heading | null;
  /** The report's prose, which it was cut from, and where it begins in there. */
  readonly prose: EvenText;
  readonly from: number;
}

/** Where `[from, to)` of a sentence stands in the report; empty, at its start, when that is nowhere. */
export function spanIn(sentence: Sentence, from: number, to: number): Span {
  const start = offsetIn(sentence, from) ?? 0;
  const last = offsetIn(sentence, to - 1) ?? start - 1;
  return { start, end: last + 1 };
}

/** Offset in the report of a code unit of the sentence; undefined when it has no such. */
function offsetIn({ text, prose, from }: Sentence, at: number): number | undefined {
  return at < 0 || at >= text.length ? undefined : offsetAt(prose, from + at);
}

/** How much of a sentence stands in the report in front of an offset. */
export function lengthBefore({ text, prose, from }: Sentence, offset: number): number {
  return Math.min(Math.max(indexFrom(prose, offset) - from, 0), text.length);
}
