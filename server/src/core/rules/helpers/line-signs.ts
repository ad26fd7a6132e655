import type { OpenLine } from '../../prose/open-lines.ts';
import { proseLinesOf } from '../../prose/prose-lines.ts';
import type { Report } from '../../report/report.ts';
import { foldCode } from '../../text/fold.ts';

/** What a line of prose shows at a glance, as bits; the rules on text look closer only where it does. */
export const LINE_SIGN = {
  /** , ; : ? ! behind anything but Latin. */
  halfWidthMark: 1,
  /** ( */
  halfWidthBracket: 1 << 1,
  /** 。 ， 、 ； ： twice in a row. */
  doubledMark: 1 << 2,
  /** A narrow space between characters that may be Han. */
  space: 1 << 3,
  /** A word of two to six characters twice in a row. */
  repetition: 1 << 4,
} as const;

/** A line of prose with its signs. */
interface SignedLine {
  readonly line: OpenLine;
  readonly signs: number;
}

/** Reports never change, and several rules look at their lines. */
const known = new WeakMap<Report, readonly SignedLine[]>();

/** The lines of `proseLinesOf` that have any of these signs. */
export function linesWith(report: Report, signs: number): readonly OpenLine[] {
  const lines = known.get(report) ?? readSigns(report);
  known.set(report, lines);
  return lines.filter((each) => (each.signs & signs) !== 0).map(({ line }) => line);
}

function readSigns(report: Report): readonly SignedLine[] {
  const signed: SignedLine[] = [];
  for (const line of proseLinesOf(report)) {
    const signs = signsOf(report.text, line);
    if (signs !== 0) signed.push({ line, signs });
  }
  return signed;
}

function signsOf(text: string, { from, to }: OpenLine): number {
  let signs = 0;
  // The characters before, the nearest first.
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  let six = 0;
  for (let at = from; at < to; at++) {
    const code = plainCodeAt(text, at);
    if (code <= LAST_MARK || code >= FIRST_WIDE) {
      const sign = SIGNS[code] ?? 0;
      if (sign !== 0) signs |= sign & whereItStands(one, code, text.charCodeAt(at + 1));
    }
    if (code >= FIRST_HAN) {
      const isRepeated =
        (code === two && isDoubled(text, at, 2)) ||
        (code === three && isDoubled(text, at, 3)) ||
        (code === four && isDoubled(text, at, 4)) ||
        (code === five && isDoubled(text, at, 5)) ||
        (code === six && isDoubled(text, at, 6));
      if (isRepeated) signs |= LINE_SIGN.repetition;
    }
    six = five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = code;
  }
  return signs;
}

/** A code unit, or that of the character which a radical stands for: what looks alike is alike. */
function plainCodeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= FIRST_HAN && code <= LAST_RADICAL ? foldCode(code) : code;
}

/** The signs that a character can be, between these two. */
function whereItStands(before: number, code: number, behind: number): number {
  return (
    LINE_SIGN.halfWidthBracket |
    LINE_SIGN.repetition |
    (before > LATIN ? LINE_SIGN.halfWidthMark : 0) |
    (before === code ? LINE_SIGN.doubledMark : 0) |
    (before >= FIRST_HAN && behind >= FIRST_HAN ? LINE_SIGN.space : 0)
  );
}

/** Whether a word of so many characters that ends here stands right in front of itself. */
function isDoubled(text: string, last: number, length: number): boolean {
  let same = 0;
  while (same < length && isSame(text, last - same, last - same - length)) same++;
  return same === length;
}

function isSame(text: string, one: number, other: number): boolean {
  return plainCodeAt(text, one) === plainCodeAt(text, other);
}

/** Letters and digits end before it, and quotation marks of Chinese begin behind it. */
const LATIN = 0x2000;
/** No Han character stands in front of the first radical. */
const FIRST_HAN = 0x2e80;
const LAST_RADICAL = 0x2fd5;
/** No character between these is a sign: Han characters need no look at the table. */
const LAST_MARK = 0x3002;
const FIRST_WIDE = 0xd800;

/** What each character may be a sign of. */
const SIGNS: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const put = (characters: string, sign: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = sign;
  };
  put(',;:?!', LINE_SIGN.halfWidthMark);
  put('(', LINE_SIGN.halfWidthBracket);
  put('。，、；：', LINE_SIGN.doubledMark);
  put(' \u00a0', LINE_SIGN.space);
  // A character beyond the first plane is two code units, and a word of them longer than six.
  for (let half = 0xd800; half <= 0xdfff; half++) table[half] = LINE_SIGN.repetition;
  return table;
}
