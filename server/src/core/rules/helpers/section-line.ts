import type { Span } from '../../text/span.ts';

/**
 * The first line inside `span` that shows anything, without the blanks around it: a finding about a
 * whole part or table is marked there. Empty, at the end of `span`, when everything is blank.
 */
export function firstLineOf(text: string, { start, end }: Span): Span {
  let first = start;
  while (first < end && isBlank(text, first)) first++;
  let last = first;
  while (last < end && !isLineEnd(text, last)) last++;
  while (last > first && isBlank(text, last - 1)) last--;
  return { start: first, end: last };
}

/**
 * The last line inside `span` that shows anything, without the blanks around it. Empty, at the
 * start of `span`, when everything is blank.
 */
export function lastLineOf(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && isBlank(text, last - 1)) last--;
  let first = last;
  while (first > start && !isLineEnd(text, first - 1)) first--;
  while (first < last && isBlank(text, first)) first++;
  return { start: first, end: last };
}

function isBlank(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

function isLineEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === '\n' || character === '\r';
}
