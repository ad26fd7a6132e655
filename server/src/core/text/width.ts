/**
 * How many columns a text takes on a terminal and in an editor: East Asian wide and full-width
 * characters take two, combining ones none. Characters of ambiguous width such as “ ” … — take one:
 * terminals draw them so, and so do editors, whose first font is a Latin one that has them. Expects
 * text without controls (see printable). Source: Unicode's EastAsianWidth, by blocks.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character.codePointAt(0) ?? 0);
  return width;
}

function widthOf(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (isWithin(NONE, code)) return 0;
  return isWithin(TWO, code) ? 2 : 1;
}

type Blocks = readonly (readonly [first: number, last: number])[];

function isWithin(blocks: Blocks, code: number): boolean {
  return blocks.some(([first, last]) => code >= first && code <= last);
}

const NONE: Blocks = [
  [0x0300, 0x036f],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
];

const TWO: Blocks = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
