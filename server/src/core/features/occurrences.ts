import type { Report } from '../report/report.ts';
import { isSpace } from '../text/characters.ts';
import { replaceCompatibilityCharacters } from '../text/compatibility.ts';
import { type Span, textOf } from '../text/span.ts';
import { organOccurrences } from './occurrences/organ.ts';
import { yearOccurrences } from './occurrences/year.ts';

/** Everywhere that a report names its organ, or the year that it is about. */
export interface Occurrences {
  readonly subject: 'organ' | 'year';
  /** The one that the search began at. */
  readonly here: Span;
  /** All of them in the order of the text; `here` is one of them. */
  readonly spans: readonly Span[];
}

/**
 * The occurrences of the organ or the year that stands at an offset; null where there is neither.
 * Where the two meet, the one that begins there counts.
 */
export function occurrencesAt(report: Report, offset: number): Occurrences | null {
  const all = [
    { subject: 'organ' as const, spans: organOccurrences(report) },
    { subject: 'year' as const, spans: yearOccurrences(report) },
  ].flatMap(({ subject, spans }) => spans.map((here): Occurrences => ({ subject, here, spans })));
  const around = all.filter(({ here }) => here.start <= offset && offset <= here.end);
  return around.find(({ here }) => offset < here.end) ?? around[0] ?? null;
}

/** An occurrence as someone would type it: without the spaces and radicals of an extraction. */
export function asTyped(text: string, span: Span): string {
  const characters = [...textOf(text, span)].filter((each) => !isSpace(each.charCodeAt(0)));
  return replaceCompatibilityCharacters(characters.join(''));
}
