import { isDigit, isSpace } from '../text/characters.ts';
import { foldCode } from '../text/fold.ts';

/** Half-width punctuation that Chinese prose has in full width. */
const FULL_WIDTH: ReadonlyMap<number, string> = new Map(
  [...',，;；:：!！?？(（)）'.matchAll(/(.)(.)/gu)].map(([, half = '', full = '']) => [
    half.charCodeAt(0),
    full,
  ]),
);
const COMMA = [0x2c, 0xff0c];
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/u;

/**
 * The characters of some lines in one width, without spaces: what comparing with words and numbers
 * needs, while every code unit still knows its offset. A comma inside a number (1,136) disappears.
 */
export function evenOut(
  text: string,
  lines: readonly { readonly from: number; readonly to: number }[],
): { readonly text: string; readonly offsets: readonly number[] } {
  let out = '';
  const offsets: number[] = [];
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      const put = evenCharacter(text, at);
      if (put === '') continue;
      out += put;
      offsets.push(at);
    }
  }
  return { text: out, offsets };
}

function evenCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (isSpace(code) || ZERO_WIDTH.test(text.charAt(at))) return '';
  if (COMMA.includes(code) && isGrouping(text, at)) return '';
  const folded = foldCode(code);
  // Folding drops punctuation, which prose cannot do without.
  if (folded === 0) return FULL_WIDTH.get(code) ?? halfWidth(code);
  return String.fromCharCode(folded);
}

/** `%` and `.` may stand in full width beside digits. */
function halfWidth(code: number): string {
  return code === 0xff05 ? '%' : code === 0xff0e ? '.' : String.fromCharCode(code);
}

/** Whether a comma stands between a digit and exactly three more. */
function isGrouping(text: string, at: number): boolean {
  const digits = (from: number) => {
    let end = from;
    while (end < from + 4 && isDigit(text.charCodeAt(end))) end++;
    return end - from;
  };
  return isDigit(text.charCodeAt(at - 1)) && digits(at + 1) === 3;
}
