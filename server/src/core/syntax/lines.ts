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
  /** The classes of characters that stand in the line, as bits: see text/characters.ts. */
  readonly classes: number;
  /** What the characters at `from` and before `to` let the line be, as bits: see edges.ts; 0 if blank. */
  readonly opening: number;
  readonly ending: number;
}

const LF = 10;
const CR = 13;

/**
 * Cuts `[from, to)` of a text into lines at CRLF, LF or CR. There is always at least one line; behind a
 * line end there is one more.
 */
export function scanLines(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  let classes = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    const own = classesOf(code);
    if ((own & LINE_END) === 0) {
      classes |= own;
      continue;
    }
    lines.push(lineOf(text, start, i, classes));
    if (code === CR && text.charCodeAt(i + 1) === LF) i++;
    start = i + 1;
    classes = 0;
  }
  lines.push(lineOf(text, start, to, classes));
  return lines;
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
