import type { Report } from '../report/report.ts';
import { type Span, textOf } from '../text/span.ts';

/** […], [narrative paragraph elided…], ……, (...): what whoever collected the text puts for what is left out. */
const ELIDED =
  /[[［【][^\][［］【】]{0,60}(?:…|\.{3})[^\][［］【】]{0,60}[\]］】]|…{2}|[（(](?:…|\.{3,6})[）)]/u;
/** A line of nothing but dots. */
const DOTS = /^[ \t\u3000]*(?:…|\.{3,6})[ \t\u3000]*$/mu;

/**
 * Whether somebody has left out some of the text: what is not there may then have been said, and
 * nothing is to be made of its absence.
 *
 * @param span where to look; the whole report when absent.
 */
export function isElided({ text }: Report, span: Span = { start: 0, end: text.length }): boolean {
  const part = textOf(text, span);
  if (!part.includes('…') && !part.includes('...')) return false;
  return ELIDED.test(part) || DOTS.test(part);
}
