import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { countOf, type Match } from './align.ts';
import type { Group } from './groups.ts';
import { groupText, type RowLabel, SURE } from './labels.ts';
import type { Label } from './table.ts';

/** A label's rest may be wrapped over so many lines below the values. */
const LINES_BELOW = 3;

/**
 * The label of a row that was matched, and whether it keeps the template's wording; null when the
 * text has none that is surely the row's.
 *
 * A label is read to its end: where a column is narrow, its rest stands below the values.
 */
export function labelOf(
  text: string,
  groups: readonly Group[],
  match: Match,
  label: RowLabel | undefined,
  likely: number,
): Label | null {
  const group = groups[match.group];
  if (group === undefined || label === undefined) return null;
  const nearest = group.texts.at(-1) ?? null;
  const span = group.label ?? (likely >= SURE ? nearest : null);
  if (span === null || fold(text, span.start, span.end) === '') return null;
  const before = groupText(text, group).context;
  const words = before + wordsBelow(text, groups[match.group + countOf(match)]);
  if (words.includes(label.official.core)) return { span, wording: 'exact' };
  const alias = label.aliases.some(({ core }) => words.includes(core));
  return { span, wording: alias ? 'alias' : 'different' };
}

function wordsBelow(text: string, next: Group | undefined): string {
  const texts: readonly Span[] = next?.texts.slice(0, LINES_BELOW) ?? [];
  return texts.map((span) => fold(text, span.start, span.end)).join('');
}
