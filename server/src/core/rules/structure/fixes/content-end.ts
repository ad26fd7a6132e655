import type { Report, Section } from '../../../report/report.ts';
import { trim } from '../../../text/characters.ts';
import type { Span } from '../../../text/span.ts';

/**
 * The end of the last line that a part itself says. What stands behind the last part and belongs to
 * the report as a whole (signature, date, contacts) or to the page is none of it.
 */
export function contentEnd(report: Report, { span }: Section): number {
  const { text } = report;
  const foreign = foreignTo(report);
  // From the end backwards: what is looked for is most often the last line or near it.
  for (let end = endOfLine(text, span.end); end > span.start; ) {
    const start = startOfLine(text, end);
    const words = trim(text, start, end);
    const isInside = span.start <= words.start && words.end <= span.end;
    if (words.start < words.end && isInside && isOwn(report, words, foreign)) return end;
    end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  }
  return span.start;
}

function foreignTo({ published, contacts, residue }: Report): readonly Span[] {
  return [
    ...(published === null ? [] : [published.span]),
    ...contacts.map((each) => each.span),
    // A bookmark stands inside a line that is the report's own.
    ...residue.filter(({ kind }) => kind !== 'bookmark').map((each) => each.span),
  ];
}

function isOwn({ text, organ }: Report, line: Span, foreign: readonly Span[]): boolean {
  if (foreign.some(({ start, end }) => start < line.end && line.start < end)) return false;
  return text.slice(line.start, line.end).replace(/\s/gu, '') !== organ?.name;
}

function startOfLine(text: string, end: number): number {
  let start = end;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  return start;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return end;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}
