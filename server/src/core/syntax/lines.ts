import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** One line of the text. */
export interface Line extends Span {
  /** The line's characters without the line end. */
  readonly start: number;
  readonly end: number;
  /** The first and past the last character that is not white space; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
}

const LF = 10;
const CR = 13;

/** Cuts a text into lines at CRLF, LF or CR. There is always at least one line. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LF;
    if (code !== LF && code !== CR) continue;
    lines.push(lineOf(text, start, i));
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to };
}
