import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { countOf, type Match } from './align.ts';
import type { Group } from './groups.ts';
import { contextOf, type Likenesses, type RowLabel, SURE } from './labels.ts';
import type { Label } from './table.ts';

/** A label's rest may be wrapped over so many lines below the values. */
const LINES_BELOW = 3;

/**
 * The label of a row that was matched, and whether it keeps the template's wording; null when the
 * text has none that is surely the row's.
 *
 * A label is read to its end: where a column is narrow, its rest stands below the values.
 *
 * @param labels the labels of all rows.
 * @param alike how well the label of the match's first group agrees with them.
 */
export function labelOf(
  text: string,
  groups: readonly Group[],
  match: Match,
  labels: readonly RowLabel[],
  row: number,
  alike: Likenesses,
): Label | null {
  const group = groups[match.group];
  const label = labels[row];
  if (group === undefined || label === undefined) return null;
  const span =
    group.label ?? ((alike.rows[row] ?? 0) >= SURE ? (group.texts.at(-1) ?? null) : null);
  if (span === null) return null;
  if (alike.isOfficial && alike.named === row) return { span, wording: 'exact' };
  if (fold(text, span.start, span.end) === '') return null;
  const words = contextOf(text, group) + wordsBelow(text, groups[match.group + countOf(match)]);
  if (words.includes(label.official.core)) return { span, wording: 'exact' };
  const alias = label.aliases.some(({ core }) => words.includes(core));
  return { span, wording: alias ? 'alias' : 'different' };
}

function wordsBelow(text: string, next: Group | undefined): string {
  const texts: readonly Span[] = next?.texts.slice(0, LINES_BELOW) ?? [];
  return texts.map((span) => fold(text, span.start, span.end)).join('');
}
