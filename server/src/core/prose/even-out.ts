import { isDigit, isSpace } from '../text/characters.ts';
import { foldCode } from '../text/fold.ts';
import { COUNTED, COUNTS, SIGN, signsOf } from './signs.ts';

/**
 * Text in one width, without spaces, of which every code unit still knows where it came from: by the
 * runs that stand without a gap in the report, too.
 */
export interface EvenText {
  readonly text: string;
  /** Where each run begins in `text`, ascending. */
  readonly starts: readonly number[];
  /** Where each run begins in the report, ascending. */
  readonly offsets: readonly number[];
  /** What `text` consists of, in order: pieces that end with a sentence or with a line. */
  readonly pieces: readonly Piece[];
}

/** A stretch of even text, from the end of the one before. */
interface Piece {
  readonly end: number;
  /** What its characters may belong to; see SIGN and COUNTED. */
  readonly signs: number;
  /** Which of the lines it stands on. */
  readonly line: number;
}

/**
 * The characters of some lines in one width, without spaces: what comparing with words and numbers
 * needs. A comma inside a number (1,136) disappears.
 */
export function evenOut(
  text: string,
  lines: readonly { readonly from: number; readonly to: number }[],
): EvenText {
  const starts: number[] = [];
  const offsets: number[] = [];
  const pieces: Piece[] = [];
  let out = '';
  let before = 0;
  for (let line = 0; line < lines.length; line++) {
    const { from = 0, to = 0 } = lines[line] ?? {};
    // Nearly every character stays as it is, so that whole pieces of a line can be taken over.
    let copied = from;
    let begins = true;
    let signs = 0;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const change = code > LAST_LOW && code < FIRST_HIGH ? SAME : (CHANGES[code] ?? SAME);
      const put = change === COMMA ? commaAt(text, at) : change;
      if (put === DROPPED) {
        out += text.slice(copied, at);
        copied = at + 1;
        begins = true;
        continue;
      }
      if (begins) {
        starts.push(out.length + at - copied);
        offsets.push(at);
        begins = false;
      }
      if (put !== SAME) {
        out += text.slice(copied, at) + String.fromCharCode(put);
        copied = at + 1;
      }
      const sign = signsOf(put === SAME ? code : put);
      signs |= sign;
      if ((sign & SIGN.caseUnit) !== 0 && (before & COUNTS) !== 0) signs |= COUNTED;
      before = sign;
      if ((signs & SIGN.sentenceEnd) !== 0) {
        pieces.push({ end: out.length + at + 1 - copied, signs, line });
        signs = 0;
      }
    }
    out += text.slice(copied, to);
    if (out.length > (pieces.at(-1)?.end ?? 0)) pieces.push({ end: out.length, signs, line });
  }
  return { text: out, starts, offsets, pieces };
}

/** Offset in the report of a code unit of evened-out text; undefined when it has no such. */
export function offsetAt({ text, starts, offsets }: EvenText, index: number): number | undefined {
  if (index < 0 || index >= text.length) return undefined;
  const run = lastUpTo(starts, index);
  return (offsets[run] ?? 0) + index - (starts[run] ?? 0);
}

/** The first code unit of evened-out text that stands at an offset of the report or behind it; its length when none does. */
export function indexFrom({ text, starts, offsets }: EvenText, offset: number): number {
  const run = lastUpTo(offsets, offset);
  if (run < 0) return 0;
  const index = (starts[run] ?? 0) + offset - (offsets[run] ?? 0);
  return Math.min(index, starts[run + 1] ?? text.length);
}

/** The place of the last number that is not above the limit; -1 when all are. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const SAME = 0;
const DROPPED = 1;
/** A comma, which disappears inside a number. */
const COMMA = 2;
const HALF_WIDTH_COMMA = 0x2c;
const FULL_WIDTH_COMMA = 0xff0c;

function commaAt(text: string, at: number): number {
  if (isGrouping(text, at)) return DROPPED;
  return text.charCodeAt(at) === FULL_WIDTH_COMMA ? SAME : FULL_WIDTH_COMMA;
}

/** Whether a comma stands between a digit and exactly three more. */
function isGrouping(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  let end = at + 1;
  while (end < at + 5 && isDigit(text.charCodeAt(end))) end++;
  return end === at + 4;
}

/** Half-width punctuation that Chinese prose has in full width. */
const FULL_WIDTH: ReadonlyMap<number, string> = new Map(
  [...';；:：!！?？(（)）'.matchAll(/(.)(.)/gu)].map(([, half = '', full = '']) => [
    half.charCodeAt(0),
    full,
  ]),
);
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;

/** Between these nothing is changed, Han characters above all: then no table needs to be looked at. */
const LAST_LOW = 0x3000;
const FIRST_HIGH = 0xfeff;
/** Outside these blocks nothing is changed: ASCII and Latin, spaces, radicals, full-width forms. */
const MAY_CHANGE: readonly (readonly [first: number, last: number])[] = [
  [0, 0xff],
  [0x1680, 0x1680],
  [0x2000, 0x206f],
  [0x2e80, 0x3000],
  [0xfeff, 0xfeff],
  [0xff00, 0xff5e],
];

/** What evening out makes of each code unit that it changes; SAME for all others. */
const CHANGES: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of MAY_CHANGE) {
    for (let code = first; code <= last; code++) table[code] = changeOf(code);
  }
  table[HALF_WIDTH_COMMA] = COMMA;
  table[FULL_WIDTH_COMMA] = COMMA;
  return table;
}

function changeOf(code: number): number {
  const character = String.fromCharCode(code);
  if (isSpace(code) || ZERO_WIDTH.test(character)) return DROPPED;
  const folded = foldCode(code);
  // Folding drops punctuation, which prose cannot do without.
  const even =
    folded === 0 ? (FULL_WIDTH.get(code) ?? halfWidth(code)) : String.fromCharCode(folded);
  return even === character ? SAME : even.charCodeAt(0);
}

/** `%` and `.` may stand in full width beside digits. */
function halfWidth(code: number): string {
  return code === 0xff05 ? '%' : code === 0xff0e ? '.' : String.fromCharCode(code);
}
