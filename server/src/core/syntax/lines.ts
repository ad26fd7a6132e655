import { classesOf, isSpace, LINE_END } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { edgeOf } from './edges.ts';

/** One line of the text. */
export interface Line extends Span {
  /** The line's characters without the line end. */
  readonly start: number;
  readonly end: number;
  /** The first and past the last character that is not white space; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
  /** The classes of characters that stand in the line, as bits: see text/characters.ts; but for spaces. */
  readonly classes: number;
  /** What the characters at `from` and before `to` let the line be, as bits: see edges.ts; 0 if blank. */
  readonly opening: number;
  readonly ending: number;
}

const LF = 10;
const CR = 13;

/** Cuts a text into lines at CRLF, LF or CR. There is always at least one line. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; ; ) {
    let classes = 0;
    let end = start;
    // All that is asked of nearly every character of a text.
    for (; end < text.length; end++) {
      classes |= classesOf(text.charCodeAt(end));
      if ((classes & LINE_END) !== 0) break;
    }
    lines.push(lineOf(text, start, end, classes & ~LINE_END));
    if (end === text.length) return lines;
    const isPair = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    start = isPair ? end + 2 : end + 1;
  }
}

/** The lines of `[from, to)`, with their offsets in the whole text; behind a line end there is one more. */
export function scanLinesIn(text: string, from: number, to: number): Line[] {
  return scanLines(text.slice(from, to)).map((line) => ({
    ...line,
    start: line.start + from,
    end: line.end + from,
    from: line.from + from,
    to: line.to + from,
  }));
}

function lineOf(text: string, start: number, end: number, classes: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from === to) return { start, end, from, to, classes, opening: 0, ending: 0 };
  while (isSpace(text.charCodeAt(to - 1))) to--;
  const opening = edgeOf(text.charCodeAt(from));
  const ending = edgeOf(text.charCodeAt(to - 1));
  return { start, end, from, to, classes, opening, ending };
}
