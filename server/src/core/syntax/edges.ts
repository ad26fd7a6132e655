import { SECTIONS } from '../template/sections.ts';
import { compatibilityCharacters } from '../text/compatibility.ts';
import { fold } from '../text/fold.ts';
import { BUTTONS } from './buttons.ts';
import { DASHES, UNITS } from './value-words.ts';

/**
 * What a line may be, told by its first and its last visible character, as bits. Most lines are prose or
 * rows, and this look rules out for nearly all of them that they are anything else.
 */
export const OPENS_PART = 1;
export const OPENS_HEADING = 2;
export const OPENS_DATE = 4;
export const OPENS_NAVIGATION = 8;
export const OPENS_PAGE_NUMBER = 16;
/** A number, with or without its sign, or a dash. */
export const OPENS_VALUE = 32;
export const ENDS_PART = 64;
export const ENDS_TITLE = 128;
export const ENDS_DATE = 256;
/** A value, or a short word that stands for one (see `isSlip`). */
export const ENDS_VALUE = 512;

/** Radicals and all that follows them. */
export const FIRST_CHINESE = 0x2e80;

const NUMERALS = '一二三四五六七八九十';
const DIGITS = '0123456789０１２３４５６７８９';
const TITLES = SECTIONS.flatMap(({ title, variants }) => [title, ...variants]).map((each) =>
  fold(each),
);

const EDGES: Uint16Array = buildTable();

/** What a line may be that begins or ends in a code unit. */
export function edgeOf(code: number): number {
  return EDGES[code] ?? 0;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(ENDS_VALUE, 0, FIRST_CHINESE);
  const mark = (bit: number, characters: string): void => {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at);
      table[code] = (table[code] ?? 0) | bit;
    }
  };
  mark(OPENS_PART, `${DIGITS}第${NUMERALS}`);
  for (const title of TITLES) {
    mark(OPENS_PART, title.charAt(0));
    mark(ENDS_PART, title.charAt(title.length - 1));
  }
  mark(OPENS_HEADING, `#*(（${DIGITS}第总概基主行收因政存需其${NUMERALS}`);
  mark(OPENS_DATE, '（(发公:：2二');
  mark(OPENS_NAVIGATION, `上下扫【[${firsts(BUTTONS)}`);
  mark(OPENS_PAGE_NUMBER, `-—–－第${DIGITS}`);
  mark(OPENS_VALUE, `${DIGITS}${firsts(DASHES)}+＋`);
  mark(ENDS_TITLE, `${DIGITS}告报年度）)*#`);
  mark(ENDS_DATE, `${DIGITS}日）)`);
  mark(ENDS_VALUE, `${DIGITS}${lasts([...DASHES, ...UNITS])}）`);
  // A radical opens what the character that it stands for opens.
  for (const [radical, plain] of compatibilityCharacters()) {
    const own = table[radical] ?? 0;
    table[radical] = own | ((table[plain] ?? 0) & (OPENS_PART | OPENS_HEADING | ENDS_PART));
  }
  return table;
}

function firsts(words: Iterable<string>): string {
  return Array.from(words, (word) => word.charAt(0)).join('');
}

function lasts(words: Iterable<string>): string {
  return Array.from(words, (word) => word.charAt(word.length - 1)).join('');
}
