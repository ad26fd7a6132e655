import { FORMATS } from '../template/formats.ts';
import { fold, foldCode } from '../text/fold.ts';
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

/** What their last characters fold to. */
const lastCodes = once(
  (): ReadonlySet<number> => new Set([...names()].map((name) => name.charCodeAt(name.length - 1))),
);

/** Whether the characters are, after folding, the label of some row and nothing else. */
export function isRowName(text: string, span: Span): boolean {
  if (span.end - span.start > 2 * LONGEST) return false;
  const last = foldCode(text.charCodeAt(span.end - 1));
  // Most cells are told apart by their last character, before anything is folded.
  if (last !== 0 && !lastCodes().has(last)) return false;
  return names().has(fold(text, span.start, span.end));
}
