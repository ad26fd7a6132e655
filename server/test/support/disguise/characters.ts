import { compatibilityCharacters } from '../../../src/core/text/compatibility.ts';

/** Radicals by the ordinary character that they stand for; the last of several wins. */
const RADICALS = new Map(
  [...compatibilityCharacters()].map(([radical, plain]) => [
    String.fromCharCode(plain),
    String.fromCharCode(radical),
  ]),
);

/** Replaces every `nth` character that has a look-alike radical by it. The length stays. */
export function withRadicals(text: string, nth = 1): string {
  let count = 0;
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const radical = RADICALS.get(character);
    if (radical === undefined) return character;
    count++;
    return count % nth === 0 ? radical : character;
  });
}

/** Replaces the digits by full-width ones. The length stays. */
export function withFullWidthDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** How lines may end. */
export type LineEnds = 'crlf' | 'cr' | 'mixed';

/** Rewrites the line ends of a text that has LF only. */
export function withLineEnds(text: string, ends: LineEnds): string {
  const cycle = { crlf: ['\r\n'], cr: ['\r'], mixed: ['\r\n', '\n', '\r'] }[ends];
  let count = 0;
  return text.replace(/\n/gu, () => cycle[count++ % cycle.length] ?? '\n');
}

/** Puts a byte order mark in front. */
export function withBom(text: string): string {
  return `\uFEFF${text}`;
}
