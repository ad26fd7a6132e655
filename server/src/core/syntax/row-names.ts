import { FORMATS } from '../template/formats.ts';
import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { withoutNumeral } from './labels.ts';

const LONGEST = 40;

/** Folded labels of the rows of tables two and three, in every format, with and without numeral. */
const names = once((): ReadonlySet<string> => {
  const rows = FORMATS.flatMap(({ tables }) => [tables.disclosure.rows, tables.requests.rows]);
  const labels = rows.flat().flatMap(({ label, aliases }) => [label, ...aliases]);
  return new Set(labels.flatMap((label) => [fold(label), fold(withoutNumeral(label))]));
});

/** Whether the characters are, after folding, the label of some row and nothing else. */
export function isRowName(text: string, span: Span): boolean {
  return span.end - span.start <= 2 * LONGEST && names().has(fold(text, span.start, span.end));
}
