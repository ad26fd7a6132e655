import type { Span } from '../text/span.ts';

/** The line or lines that a span lies in, without their line end. */
export function lineAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && !isLineEnd(text, from - 1)) from--;
  while (to < text.length && !isLineEnd(text, to)) to++;
  return { start: from, end: to };
}

/** The line above a line; null for the first one. */
export function lineAbove(text: string, { start }: Span): Span | null {
  if (start === 0) return null;
  const end = text.slice(start - 2, start) === '\r\n' ? start - 2 : start - 1;
  return lineAround(text, { start: end, end });
}

/** The line below a line; null for the last one. */
export function lineBelow(text: string, { end }: Span): Span | null {
  if (end >= text.length) return null;
  const start = text.slice(end, end + 2) === '\r\n' ? end + 2 : end + 1;
  return lineAround(text, { start, end: start });
}

/** Whether a line ends here: at CRLF, LF or CR. */
export function isLineEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' || text.charAt(at) === '\r';
}
