import type { Report } from '../report/report.ts';
import { type Span, textOf } from '../text/span.ts';
import { occurrencesAt } from './occurrences.ts';

/** Places that are edited together. */
export interface LinkedEditing {
  /** Two or more, all with the same characters. */
  readonly spans: readonly Span[];
  /** Regular expression of what they may become; the editor ends the linking at anything else. */
  readonly pattern: string;
}

/**
 * The places that are typed over together with the organ's name or the year at an offset. Only those
 * count that are written exactly so, since the editor copies what is typed; a rename reaches all.
 * Null where there is nothing else to edit.
 */
export function linkedEditing(report: Report, offset: number): LinkedEditing | null {
  const found = occurrencesAt(report, offset);
  if (found === null) return null;
  const written = textOf(report.text, found.here);
  const spans = found.spans.filter((span) => textOf(report.text, span) === written);
  if (spans.length < 2 || /[\r\n]/u.test(written)) return null;
  return { spans, pattern: PATTERNS[found.subject] };
}

/** Letters belong to the organ's name while an input method composes it. */
const PATTERNS = {
  organ: '[^\\s|，。；：、！？《》]{0,60}',
  year: '[0-9０-９〇零○一二三四五六七八九]{0,4}',
} as const;
