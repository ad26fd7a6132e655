import type { AspectId, SectionId } from '../template/template.ts';
import type { Span } from '../text/span.ts';

/** How a heading is numbered. */
export interface Numbering {
  /** 一、 is chinese; 5、 is arabic; （一） is bracketed. */
  readonly style: 'chinese' | 'arabic' | 'bracketed';
  readonly value: number;
  /** The numeral with its punctuation. */
  readonly span: Span;
}

/** A heading outside the tables. A table's row label is never a heading, whatever it looks like. */
export interface Heading {
  /** The heading's own characters, without indentation, Markdown marks or what follows it. */
  readonly span: Span;
  /** The whole line. */
  readonly line: Span;
  /** 1 for 一、, 2 for （一）, 3 for anything below. */
  readonly level: 1 | 2 | 3;
  /** Number of Markdown # marks; 0 for none. */
  readonly marks: number;
  readonly numbering: Numbering | null;
  /** The title behind the numeral. */
  readonly title: Span;
  /** The part that the title names, and how exactly; null when it names none. */
  readonly section: {
    readonly id: SectionId;
    readonly wording: 'exact' | 'variant' | 'similar';
  } | null;
  /** The aspect of part one that the title names; null when it names none. */
  readonly aspect: AspectId | null;
}
