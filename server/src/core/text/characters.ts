/**
 * Classes of UTF-16 code units, looked up in one table instead of by regular expressions. They are
 * bits, so that one pass over a line tells which of them stand in it.
 */
const SPACE = 1;
export const DIGIT = 2;
/** LF or CR. */
export const LINE_END = 4;
export const TAB = 8;
/** A vertical bar, which parts the cells of a row. */
export const PIPE = 16;
export const SLASH = 32;
/** A colon of either width or an @, without which nothing is a contact. */
export const CONTACT = 64;
/** 报, which stands in every title of a report. */
export const TITLE = 128;
/** [, with which the names of bookmarks begin. */
export const BRACKET = 256;
/** 条 and 收: one of them stands in the labels that `syntax/signposts.ts` looks for. */
export const LABEL = 512;
/** What the words for ways to reach somebody are made of, one of each (联系人, 电话, 地址 …), and @. */
export const CONTACT_WORD = 1024;

const CLASSES: Uint16Array = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const code of [0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f]) {
    table[code] = SPACE;
  }
  for (const code of [0x205f, 0x3000, 0xfeff]) table[code] = SPACE;
  for (let code = 0x2000; code <= 0x200d; code++) table[code] = SPACE;
  for (const code of [0x0a, 0x0d]) table[code] = SPACE | LINE_END;
  table[0x09] = SPACE | TAB;
  for (let code = 0x30; code <= 0x39; code++) {
    table[code] = DIGIT;
    table[code + 0xfee0] = DIGIT;
  }
  table[0x7c] = PIPE;
  table[0x2f] = SLASH;
  for (const code of [0x3a, 0xff1a]) table[code] = CONTACT;
  table[0x62a5] = TITLE;
  table[0x5b] = BRACKET;
  for (const code of [0x6761, 0x6536]) table[code] = LABEL;
  for (const character of '联话址箱编') table[character.charCodeAt(0)] = CONTACT_WORD;
  table[0x40] = CONTACT | CONTACT_WORD;
  return table;
}

/** The classes of a code unit, as bits; 0 for what belongs to none. */
export function classesOf(code: number): number {
  return CLASSES[code] ?? 0;
}

/** Whether the code unit is white space of any width, a line end, or a byte order mark. */
export function isSpace(code: number): boolean {
  return (classesOf(code) & SPACE) !== 0;
}

/** Whether the code unit is a half-width or full-width digit. */
export function isDigit(code: number): boolean {
  return (classesOf(code) & DIGIT) !== 0;
}

/** The value 0–9 of a half-width or full-width digit; only for code units that are digits. */
export function digitValue(code: number): number {
  return (code & 0xff) <= 0x19 ? (code & 0xff) - 0x10 : code - 0x30;
}

/** The span without white space at either end; empty at its start when nothing else is there. */
export function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
