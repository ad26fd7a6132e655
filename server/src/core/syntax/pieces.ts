import * as characters from '../text/characters.ts';
import { classesOf, isDigit, isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { ENDS_VALUE, FIRST_CHINESE } from './edges.ts';
import type { Line } from './lines.ts';
import { isPageNumber } from './page-number.ts';
import type { Cell } from './table.ts';
import { blank, readValue, unreadable } from './values.ts';

/** A stretch of one line: the span of a label (text), or a value cell, blank cells included. */
export type Piece = Span | Cell;

/** Whether a piece is a value cell, and no text. */
export function isCell(piece: Piece | undefined): piece is Cell {
  return piece !== undefined && 'state' in piece;
}

/**
 * How a line is built.
 *
 * - `empty`: nothing but spaces. `rule`: a Markdown |---| line, or a page number.
 * - `text`: words only. `cell`: one cell that a tab sets apart, as Word's text export writes it.
 * - `row`: several cells split by tabs or pipes, each in its own place.
 * - `run`: values at the line's end, split by spaces, with or without a label before them.
 */
export type Shape = 'empty' | 'rule' | 'text' | 'cell' | 'row' | 'run';

/** One line cut into pieces, in order. */
export interface CutLine {
  readonly shape: Shape;
  readonly pieces: readonly Piece[];
}

const TAB = 9;
const PIPE = 0x7c;
const EMPTY: CutLine = { shape: 'empty', pieces: [] };
const RULE: CutLine = { shape: 'rule', pieces: [] };

/** Cuts one line into pieces. No line is refused: what holds no value is one piece of text. */
export function cutLine(text: string, line: Line): CutLine {
  if (line.from === line.to)
    return (line.classes & characters.TAB) === 0 ? EMPTY : cellLine(text, line);
  if (isPageNumber(text, line)) return RULE;
  const separator = separatorOf(text, line);
  if (separator === PIPE) {
    return isRule(text, line) ? RULE : { shape: 'row', pieces: cutPipes(text, line) };
  }
  if (separator === TAB) return { shape: 'row', pieces: cutAt(text, TAB, line.start, line.end) };
  if (text.charCodeAt(line.start) === TAB) return cellLine(text, line);
  return cutRun(text, line);
}

function cellLine(text: string, line: Line): CutLine {
  return { shape: 'cell', pieces: [pieceOf(text, line.start, line.end)] };
}

/** What splits the line's cells: a pipe anywhere, else a tab after some text; 0 for neither. */
function separatorOf(text: string, line: Line): number {
  if ((line.classes & characters.PIPE) !== 0) return PIPE;
  if ((line.classes & characters.TAB) === 0) return 0;
  for (let i = line.from; i < line.end; i++) if (text.charCodeAt(i) === TAB) return TAB;
  return 0;
}

/** A Markdown rule. Dashes that all stand alone between spaces are values: | - | - | - |. */
function isRule(text: string, line: Line): boolean {
  let dashes = 0;
  let alone = true;
  for (let i = line.from; i < line.to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2d) {
      dashes++;
      alone &&= isSpaceOrEnd(text, line, i - 1) && isSpaceOrEnd(text, line, i + 1);
    } else if (code !== PIPE && code !== 0x3a && !isSpace(code)) return false;
  }
  return dashes >= 3 && !alone;
}

function isSpaceOrEnd(text: string, line: Line, at: number): boolean {
  return at < line.from || at >= line.to || isSpace(text.charCodeAt(at));
}

/** In Markdown the outer pipes enclose the row; elsewhere every pipe stands between two cells. */
function cutPipes(text: string, line: Line): Piece[] {
  const begins = text.charCodeAt(line.from) === PIPE;
  if (!begins) return cutAt(text, PIPE, line.from, line.to);
  if (followsOpenRow(text, line)) return cutAt(text, PIPE, line.start, line.to);
  const closes = line.to - 1 > line.from && text.charCodeAt(line.to - 1) === PIPE;
  return cutAt(text, PIPE, line.from + 1, closes ? line.to - 1 : line.to);
}

/**
 * Whether a pipe behind a space has an empty cell in front of it, and encloses nothing: so it is where
 * the row above has pipes and does not begin with one.
 */
function followsOpenRow(text: string, { start, from }: Line): boolean {
  if (from === start) return false;
  const above = lineBefore(text, start).trimStart();
  return !above.startsWith('|') && above.includes('|');
}

/** The line that ends right before the offset; empty for the first one. */
function lineBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && offset - end < 2 && isLineEnd(text, end - 1)) end--;
  let start = end;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  return text.slice(start, end);
}

function isLineEnd(text: string, at: number): boolean {
  return (classesOf(text.charCodeAt(at)) & characters.LINE_END) !== 0;
}

function cutAt(text: string, separator: number, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== separator) continue;
    pieces.push(pieceOf(text, from, i));
    from = i + 1;
  }
  pieces.push(pieceOf(text, from, end));
  return pieces;
}

function pieceOf(text: string, start: number, end: number): Piece {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from === to) return blank(end);
  while (isSpace(text.charCodeAt(to - 1))) to--;
  return readValue(text, from, to) ?? { start: from, end: to };
}

/** Takes values off the end of the line as long as there are any; the rest is the label. */
function cutRun(text: string, line: Line): CutLine {
  if ((line.ending & ENDS_VALUE) === 0) return textLine(line);
  const pieces: Piece[] = [];
  let end = line.to;
  while (end > line.from) {
    const start = startOfWord(text, line, end);
    const cell = readValue(text, start, end) ?? readSlip(text, line, start, end, pieces.length);
    if (cell === null) break;
    pieces.push(cell);
    end = endBefore(text, line, start);
  }
  if (pieces.length === 0) return textLine(line);
  if (end > line.from) pieces.push({ start: line.from, end });
  return { shape: 'run', pieces: pieces.reverse() };
}

function textLine(line: Line): CutLine {
  return { shape: 'text', pieces: [{ start: line.from, end: line.to }] };
}

/** A short word in the midst of values, or behind two of them, such as the letter O for a zero. */
function readSlip(
  text: string,
  line: Line,
  start: number,
  end: number,
  valuesBehind: number,
): Cell | null {
  if (!isSlip(text, start, end)) return null;
  const before = endBefore(text, line, start);
  if (before <= line.from || !isDigit(text.charCodeAt(before - 1))) return null;
  if (valuesBehind === 0) {
    const further = endBefore(text, line, startOfWord(text, line, before));
    if (further <= line.from || !isDigit(text.charCodeAt(further - 1))) return null;
  }
  return unreadable(start, end);
}

function endBefore(text: string, line: Line, at: number): number {
  let end = at;
  while (end > line.from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function startOfWord(text: string, line: Line, at: number): number {
  let start = at;
  while (start > line.from && !isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether the characters could be a mistyped number: at most four, and no Chinese among them. */
export function isSlip(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= FIRST_CHINESE) return false;
  return true;
}
