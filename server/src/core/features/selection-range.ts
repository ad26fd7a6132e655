import type { Report } from '../report/report.ts';
import { rowsOf, tablesOf } from '../rules/helpers/cell-walk.ts';
import { trim } from '../text/characters.ts';
import { contains, type Span } from '../text/span.ts';
import { type OutlineItem, outline } from './outline.ts';
import { placeAt, touches } from './place.ts';

/**
 * What to select around an offset, step by step, each span holding the one before: cell, row, table,
 * part, report; in prose the paragraph, its headings, part, report. The last is the whole report.
 */
export function selectionRange(report: Report, offset: number): readonly Span[] {
  const whole = { start: 0, end: report.text.length };
  const place = placeAt(report, offset);
  const candidates = [
    ...(place === null ? [] : [place.span]),
    ...around(report, offset),
    ...pathTo(outline(report), offset),
    ...report.sections.map(({ span }) => span),
    whole,
  ].filter((span) => touches(span, offset));
  return nested(candidates.toSorted((a, b) => a.end - a.start - (b.end - b.start)));
}

/** The rows of a table, or outside the tables the paragraph; a line is one. */
function around(report: Report, offset: number): Span[] {
  const tables = tablesOf(report).filter(({ span }) => touches(span, offset));
  if (tables.length > 0) return tables.flatMap(rowsOf).map(({ span }) => span);
  const { text } = report;
  let start = offset;
  let end = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return [trim(text, start, end)];
}

function isLineEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '\n' || character === '\r';
}

/** The spans of the outline's entries that lie around an offset. */
function pathTo(item: OutlineItem, offset: number): Span[] {
  const child = item.children.find(({ span }) => touches(span, offset));
  return [item.span, ...(child === undefined ? [] : pathTo(child, offset))];
}

/** Of spans sorted by length, those that each hold all that were taken before. */
function nested(spans: readonly Span[]): Span[] {
  const chain: Span[] = [];
  for (const span of spans) {
    const last = chain.at(-1);
    const grows = last === undefined || span.end - span.start > last.end - last.start;
    if (grows && (last === undefined || contains(span, last))) chain.push(span);
  }
  return chain;
}
