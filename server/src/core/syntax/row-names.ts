import { FORMATS } from '../template/formats.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { withoutNumeral } from './labels.ts';

const LONGEST = 40;

/** Folded labels of the rows of tables two and three, in every format, with and without numeral. */
const NAMES: ReadonlySet<string> = new Set(
  FORMATS.flatMap(({ tables }) => [...tables.disclosure.rows, ...tables.requests.rows])
    .flatMap(({ label, aliases }) => [label, ...aliases])
    .flatMap((label) => [fold(label), fold(withoutNumeral(label))]),
);

/** Whether the characters are, after folding, the label of some row and nothing else. */
export function isRowName(text: string, span: Span): boolean {
  return span.end - span.start <= 2 * LONGEST && NAMES.has(fold(text, span.start, span.end));
}
