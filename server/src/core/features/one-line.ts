import { replaceCompatibilityCharacters } from '../text/compatibility.ts';
import { type Span, textOf } from '../text/span.ts';

/** Longer than any heading of the template; a paragraph taken for a heading is cut here. */
const LONGEST = 60;

/**
 * The span's text on one line, to be shown to people: line breaks go with the Markdown marks that
 * follow them, radicals become the characters that someone would type to search for them, and what
 * cannot be seen is left out. Empty when nothing is left; cut with 「…」 when it is very long.
 */
export function oneLine(text: string, span: Span): string {
  const line = replaceCompatibilityCharacters(textOf(text, span))
    .replace(/^[\s#]+|(?<!\s)\s+$/gu, '')
    .replace(/(?<!\s)\s*[\r\n][\s#]*/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
