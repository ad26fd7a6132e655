import { replaceCompatibilityCharacters } from '../text/compatibility.ts';
import { type Span, textOf } from '../text/span.ts';

/** Longer than any heading of the template; a paragraph taken for a heading is cut here. */
const LONGEST = 60;
/** What nearly all headings are: few ordinary characters, of which nothing has to be changed. */
const PLAIN = /^[\u4e00-\u9fff\w、，。：；（）《》“”().,-]{0,60}$/u;

/**
 * The span's text on one line, to be shown to people: line breaks go with the Markdown marks that
 * follow them, radicals become the characters that someone would type to search for them, and what
 * cannot be seen is left out. Empty when nothing is left; cut with 「…」 when it is very long.
 */
export function oneLine(text: string, span: Span): string {
  const words = textOf(text, span);
  if (PLAIN.test(words)) return words;
  const line = replaceCompatibilityCharacters(words)
    .replace(/^[\s#]+|(?<!\s)\s+$/gu, '')
    .replace(/(?<!\s)\s*[\r\n][\s#]*/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
