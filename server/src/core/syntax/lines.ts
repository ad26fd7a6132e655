import { classesOf, isSpace, LINE_END } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

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
}

const LF = 10;
const CR = 13;

/** Cuts a text into lines at CRLF, LF or CR. There is always at least one line. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let classes = 0;
  for (let i = 0; i < text.length; i++) {
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
  lines.push(lineOf(text, start, text.length, classes));
  return lines;
}

function lineOf(text: string, start: number, end: number, classes: number): Line {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to, classes };
}
