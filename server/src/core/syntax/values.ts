import { digitValue, isDigit, isSpace, trim } from '../text/characters.ts';
import { edgeOf, OPENS_VALUE } from './edges.ts';
import type { Cell } from './table.ts';
import { DASHES, UNITS } from './value-words.ts';

const UNIT_STARTS = new Set(UNITS.map((each) => each.charCodeAt(0)));
const LONGEST = 64;
/** So many digits fit into a number without loss. */
const LONGEST_PLAIN = 15;

/**
 * Reads `[start, end)` as a cell's value: a number with its unit and note, or a dash. Null when it
 * is neither, so that the caller may take it for a label, or for unreadable.
 *
 * Spaces inside a number belong to it: a cell is one value, however its digits were set apart.
 */
export function readValue(text: string, start: number, end: number): Cell | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to || (edgeOf(text.charCodeAt(from)) & OPENS_VALUE) === 0) return null;
  const plain = plainNumber(text, from, to);
  if (plain >= 0) return numberCell(from, to, plain);
  return to - from > LONGEST ? null : (readNumber(text, from, to) ?? readDash(text, from, to));
}

/** Half-width digits and nothing else, which nearly all values are, as a number; -1 for the others. */
function plainNumber(text: string, start: number, end: number): number {
  if (end - start > LONGEST_PLAIN) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const NO_TAIL: Tail = { unit: null, note: null };

function numberCell(start: number, end: number, value: number, tail: Tail = NO_TAIL): Cell {
  const state = value === 0 ? 'zero' : 'number';
  return { span: { start, end }, state, value, unit: tail.unit, note: tail.note };
}

function readDash(text: string, start: number, end: number): Cell | null {
  if (end - start > 2 || !DASHES.has(text.slice(start, end))) return null;
  return { span: { start, end }, state: 'dash', value: null, unit: null, note: null };
}

/** A cell that holds text where a number belongs. */
export function unreadable(start: number, end: number): Cell {
  return { span: { start, end }, state: 'unreadable', value: null, unit: null, note: null };
}

/** An empty cell: its span is empty and says where the value would stand. */
export function blank(at: number): Cell {
  return { span: { start: at, end: at }, state: 'blank', value: null, unit: null, note: null };
}

/** A number with what may stand behind it; null when there is none, or something else behind it. */
function readNumber(text: string, start: number, end: number): Cell | null {
  let at = start;
  const negative = '-－−–'.includes(text.charAt(at));
  if (negative || '+＋'.includes(text.charAt(at))) at++;
  let digits = '';
  let decimals = false;
  let last = at;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits += digitValue(code);
      last = at + 1;
    } else if (
      (code === 0x2e || code === 0xff0e) &&
      !decimals &&
      isDigit(text.charCodeAt(at + 1))
    ) {
      decimals = true;
      digits += '.';
    } else if (!isInsideNumber(text, at, end)) break;
  }
  if (digits === '') return null;
  const tail = readTail(text, last, end);
  if (tail === null) return null;
  const value = Number(digits);
  return numberCell(start, tail.end, negative && value !== 0 ? -value : value, tail);
}

/** A thousands separator or a space between two digits. */
function isInsideNumber(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const separates = code === 0x2c || code === 0xff0c || isSpace(code);
  if (!separates) return false;
  let next = at + 1;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next < end && isDigit(text.charCodeAt(next));
}

/** The unit and the bracketed note behind a number; null when something else stands there. */
function readTail(text: string, start: number, end: number): (Tail & { end: number }) | null {
  let { start: at } = trim(text, start, end);
  if (at >= end) return { ...NO_TAIL, end: start };
  const unit = unitAt(text, at);
  if (unit !== null) at = trim(text, at + unit.length, end).start;
  if (at >= end) return { unit, note: null, end };
  const opens = text.charAt(at) === '（' || text.charAt(at) === '(';
  const last = text.charAt(end - 1);
  const closes = last === '）' || last === ')';
  return opens && closes ? { unit, note: { start: at, end }, end } : null;
}

function unitAt(text: string, at: number): string | null {
  if (!UNIT_STARTS.has(text.charCodeAt(at))) return null;
  return UNITS.find((each) => text.startsWith(each, at)) ?? null;
}

type Tail = Pick<Cell, 'unit' | 'note'>;
