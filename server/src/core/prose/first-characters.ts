/**
 * The code units that a match of an expression of words may begin with.
 *
 * @throws for an expression of which that cannot be told: a fault of ours, found when it is loaded.
 */
export function beginningsOf(words: RegExp): ReadonlySet<number> {
  const characters = firstCharacters(words.source);
  if (characters === null) throw new Error(`No telling how ${words} begins.`);
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/**
 * The characters that a match of an expression may begin with, for expressions of words: characters,
 * classes, groups, alternatives, quantifiers, and `$`. Null when that cannot be told.
 *
 * @param source of a regular expression, as `words.source`.
 */
export function firstCharacters(source: string): ReadonlySet<string> | null {
  const beginning = alternatives({ source, at: 0 });
  return beginning === null || beginning.isOptional ? null : beginning.characters;
}

/** What a piece of an expression may begin with, and whether it may match nothing at all. */
interface Beginning {
  /** Null for nearly any character. */
  readonly characters: ReadonlySet<string> | null;
  readonly isOptional: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): Beginning | null {
  const characters = new Set<string>();
  let isOptional = false;
  for (;;) {
    const one = sequence(reader);
    if (one === null || one.characters === null) return null;
    for (const character of one.characters) characters.add(character);
    isOptional ||= one.isOptional;
    if (reader.source[reader.at] !== '|') return { characters, isOptional };
    reader.at++;
  }
}

/** Up to the next `|` or `)`, or the end: behind what must be there nothing can begin a match. */
function sequence(reader: Reader): Beginning | null {
  const characters = new Set<string>();
  let isOptional = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const piece = quantified(reader);
    if (piece === null) return null;
    if (!isOptional) continue;
    if (piece.characters === null) return null;
    for (const character of piece.characters) characters.add(character);
    isOptional = piece.isOptional;
  }
  return { characters, isOptional };
}

function quantified(reader: Reader): Beginning | null {
  const piece = atom(reader);
  const quantifier = QUANTIFIER.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += quantifier.length;
  return piece !== null && /^[?*]|^\{0/u.test(quantifier) ? { ...piece, isOptional: true } : piece;
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u;

function atom(reader: Reader): Beginning | null {
  const { source, at } = reader;
  if (source.startsWith('(?:', at)) {
    reader.at += 3;
    const inside = alternatives(reader);
    reader.at++;
    return inside;
  }
  const [written = '', digit, others, members] = ATOM.exec(source.slice(at)) ?? [];
  if (written === '') return null;
  reader.at += written.length;
  if (written === '$') return { characters: new Set(), isOptional: true };
  if (others !== undefined) return { characters: null, isOptional: false };
  const characters = digit === undefined ? withRanges(members ?? written) : DIGITS;
  return { characters: new Set(characters), isOptional: false };
}

/** A digit, all characters but some, a class of characters and ranges, the end, a character that means itself. */
const ATOM = /^(?:(\\d)|(\[\^[^\]]*\])|\[([^\\\]]*)\]|\$|[^\\^$.()[\]{}*+?])/u;
const DIGITS = '0123456789';

/** The members of a class one by one: of a-z all letters. */
function withRanges(members: string): string {
  return members.replace(/(.)-(.)/gu, (_, first: string, last: string) => {
    const codes = Array.from(
      { length: last.charCodeAt(0) - first.charCodeAt(0) + 1 },
      (_each, at) => first.charCodeAt(0) + at,
    );
    return String.fromCharCode(...codes);
  });
}
