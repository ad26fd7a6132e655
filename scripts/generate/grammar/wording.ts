import { compatibilityCharacters } from '../../../server/src/core/text/compatibility.ts';
import { GAP } from './cells.ts';

/**
 * A regular expression for a wording of the template as published texts write it: brackets and
 * punctuation in either width, radicals for ordinary characters, a space behind a numeral.
 */
export function wordingPattern(wording: string): string {
  return [...wording].map(characterPattern).join('');
}

/**
 * The same for a wording of which the end may stand on another line, as in text out of a PDF: at
 * least its first `least` characters.
 */
export function beginningPattern(wording: string, least: number): string {
  const characters = [...wording].map(characterPattern);
  const rest = characters
    .slice(least)
    .reduceRight((inner, character) => `(?:${character}${inner})?`, '');
  return characters.slice(0, least).join('') + rest;
}

/** The last two characters of a wording and as many before them as stand on the same line. */
export function endingPattern(wording: string): string {
  const characters = [...wording].map(characterPattern);
  const front = characters.slice(0, -2);
  return (
    front.reduce((before, character) => `(?:${before}${character})?`, '') +
    characters.slice(-2).join('')
  );
}

/** The same with a space between any two characters, as in 总 计. */
export function spacedPattern(wording: string): string {
  return [...wording].map(letterOrPunctuation).join(GAP);
}

/** A class of characters, each with the radicals that look like it. */
export function characterClass(characters: string): string {
  const unique = [...new Set(characters)];
  return `[${unique.flatMap((each) => [each, ...lookAlikes(each)]).join('')}]`;
}

/** One of several regular expressions; the first that fits wins. */
export function oneOf(patterns: Iterable<string>): string {
  return `(?:${[...new Set(patterns)].join('|')})`;
}

/** Punctuation as it is written in one width or the other. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '（': '[（(]',
  '）': '[）)]',
  '，': '[，,]',
  '、': '[、，,.．]',
  '.': '[.．、]',
  '：': '[：:]',
  '；': '[；;]',
  '“': '[“"]',
  '”': '[”"]',
  '/': '[/／]',
};

/** A character, and the space that may stand on either side of punctuation. */
function characterPattern(character: string, index: number, all: readonly string[]): string {
  const before = all[index - 1];
  const apart = index > 0 && (isPunctuation(character) || isPunctuation(before)) ? GAP : '';
  return apart + letterOrPunctuation(character);
}

function letterOrPunctuation(character: string): string {
  return PUNCTUATION[character] ?? letterPattern(character);
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && character in PUNCTUATION;
}

function letterPattern(letter: string): string {
  const alike = lookAlikes(letter);
  if (alike.length > 0) return `[${letter}${alike.join('')}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&');
}

const RADICALS = [...compatibilityCharacters()];

/** The radicals that stand for a character. */
function lookAlikes(character: string): string[] {
  const code = character.charCodeAt(0);
  return RADICALS.flatMap(([radical, plain]) =>
    plain === code ? [String.fromCharCode(radical)] : [],
  );
}
