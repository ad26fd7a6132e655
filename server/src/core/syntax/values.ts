import { digitValue, isDigit, isSpace, trim } from '../text/characters.ts';
import type { Cell } from './table.ts';

const UNITS = [
  '万元',
  '亿元',
  '元',
  '件',
  '条',
  '个',
  '项',
  '起',
  '次',
  '份',
  '人',
  '宗',
  '％',
  '%',
];
const DASHES = new Set(['-', '－', '—', '——', '–', '―', '--', '/', '／', '\\', '无', '⽆', '−']);
const ENDS = new Set([...UNITS, ...DASHES, '）'].map((each) => each.charCodeAt(each.length - 1)));
/** Radicals and all that follows them. */
export const FIRST_CHINESE = 0x2e80;
const LONGEST = 64;

/**
 * Reads `[start, end)` as a cell's value: a number with its unit and note, or a dash. Null when it
 * is neither, so that the caller may take it for a label, or for unreadable.
 *
 * Spaces inside a number belong to it: a cell is one value, however its digits were set apart.
 */
export function readValue(text: string, start: number, end: number): Cell | null {
  const span = trim(text, start, end);
  if (span.start === span.end || span.end - span.start > LONGEST) return null;
  if (!couldBeValue(text.charCodeAt(span.start))) return null;
  const number = readNumber(text, span.start, span.end);
  if (number !== null) {
    const tail = readTail(text, number.end, span.end);
    if (tail === null) return null;
    return {
      span: { start: span.start, end: tail.end },
      state: number.value === 0 ? 'zero' : 'number',
      value: number.value,
      unit: tail.unit,
      note: tail.note,
    };
  }
  if (!DASHES.has(text.slice(span.start, span.end))) return null;
  return { span, state: 'dash', value: null, unit: null, note: null };
}

/**
 * Whether a value, or a short word that stands for one (see `isSlip`), may end in the code unit: a
 * cheap look at lines of prose, most of which end in a full stop or in the middle of a sentence.
 */
export function mayEndValue(code: number): boolean {
  return isDigit(code) || code < FIRST_CHINESE || ENDS.has(code);
}

/** A cell that holds text where a number belongs. */
export function unreadable(start: number, end: number): Cell {
  return { span: { start, end }, state: 'unreadable', value: null, unit: null, note: null };
}

/** An empty cell: its span is empty and says where the value would stand. */
export function blank(at: number): Cell {
  return { span: { start: at, end: at }, state: 'blank', value: null, unit: null, note: null };
}

function couldBeValue(code: number): boolean {
  return isDigit(code) || DASH_STARTS.has(code);
}

const DASH_STARTS = new Set([...DASHES, '+', '＋'].map((dash) => dash.charCodeAt(0)));

/** A number at the very start, and where it ends; null when there is none. */
function readNumber(
  text: string,
  start: number,
  end: number,
): { value: number; end: number } | null {
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
  const value = Number(digits);
  return { value: negative && value !== 0 ? -value : value, end: last };
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
function readTail(text: string, start: number, end: number): TailOf | null {
  let { start: at } = trim(text, start, end);
  if (at >= end) return { unit: null, note: null, end: start };
  const unit = UNITS.find((each) => text.startsWith(each, at)) ?? null;
  if (unit !== null) at = trim(text, at + unit.length, end).start;
  if (at >= end) return { unit, note: null, end };
  const opens = text.charAt(at) === '（' || text.charAt(at) === '(';
  const last = text.charAt(end - 1);
  const closes = last === '）' || last === ')';
  return opens && closes ? { unit, note: { start: at, end }, end } : null;
}

interface TailOf {
  readonly unit: string | null;
  readonly note: { readonly start: number; readonly end: number } | null;
  readonly end: number;
}
