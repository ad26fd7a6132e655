import type { Report } from '../report/report.ts';
import { NOTICES, REGULATION } from '../template/laws.ts';
import { isSpace } from '../text/characters.ts';
import { type FoldedText, fold, foldCode, foldWithOffsets, unfold } from '../text/fold.ts';
import { chineseNumeral } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { articlePageName } from './law-page.ts';

/** A name of a law, a notice or an article, with the page of ours on it (see lawPage). */
export interface Link {
  readonly span: Span;
  readonly page: string;
}

/**
 * The names of laws and notices that we have a page on, in the order of the text, wherever a line
 * is broken within them. They do not overlap.
 */
export function links({ text }: Report): readonly Link[] {
  const words = foldWithOffsets(text, 0, text.length);
  const found = [...named(text, words), ...articles(text, words)];
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The folded names, with the pages on them. */
const NAMES: readonly (readonly [folded: string, page: string])[] = [
  REGULATION,
  ...NOTICES,
].flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [fold(each), name] as const));

const SHORT = fold(REGULATION.name);
const FULL = fold(REGULATION.aliases[0] ?? REGULATION.name);

function named(text: string, words: FoldedText): Link[] {
  return NAMES.flatMap(([name, page]) =>
    occurrences(words.folded, name).flatMap((at): Link[] => {
      const span = unfold(words, at, at + name.length);
      if (span === null || (name === SHORT && !isShortName(text, words, at))) return [];
      return [{ span: withBrackets(text, span), page }];
    }),
  );
}

/** Not 某市政府信息公开条例, which is another law, and not the end of the full name. */
function isShortName(text: string, { folded, offsets }: FoldedText, at: number): boolean {
  const isFull = folded.startsWith(FULL, at + SHORT.length - FULL.length);
  return !isFull && standsAlone(text, offsets[at] ?? 0);
}

/** Whatever else stands before a name makes it a part of a longer one. */
const INTRODUCTIONS = new Set([...'据照按依本该和及与']);

/** Whether a name begins at an offset: behind punctuation or a word that leads up to a law. */
function standsAlone(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return at < 0 || foldCode(text.charCodeAt(at)) === 0 || INTRODUCTIONS.has(text.charAt(at));
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push(at);
  }
  return found;
}

const CITED = /条例((?:第(?:[一二三四五六七八九十]{1,3}|\d{1,2})条)+)/gu;
const ARTICLE = /第([^第条]+)条/gu;
/** Articles cited right behind the Regulation's name or the word 条例: 《条例》第十四条、第十五条. */
function articles(text: string, words: FoldedText): Link[] {
  return [...words.folded.matchAll(CITED)].flatMap((citation): Link[] => {
    const [, cited = ''] = citation;
    if (!isOurs(text, words, citation.index)) return [];
    const from = citation.index + '条例'.length;
    return [...cited.matchAll(ARTICLE)].flatMap(([whole, numeral = ''], index, all): Link[] => {
      const before = all.slice(0, index).reduce((length, [each]) => length + each.length, 0);
      const span = unfold(words, from + before, from + before + whole.length);
      const page = articlePageName(chineseNumeral(numeral) ?? Number(numeral));
      return span === null || page === null ? [] : [{ span, page }];
    });
  });
}

/** Whether the 条例 at a folded offset is the Regulation. */
function isOurs(text: string, words: FoldedText, at: number): boolean {
  const { folded, offsets } = words;
  const end = at + '条例'.length;
  if (folded.startsWith(FULL, end - FULL.length)) return true;
  const short = end - SHORT.length;
  if (folded.startsWith(SHORT, short)) return isShortName(text, words, short);
  return standsAlone(text, offsets[at] ?? 0);
}

/** Together with the brackets of a title right around it. */
function withBrackets(text: string, { start, end }: Span): Span {
  const opens = '《〈'.includes(text.charAt(start - 1)) && start > 0;
  const closes = '》〉'.includes(text.charAt(end)) && end < text.length;
  return opens && closes ? { start: start - 1, end: end + 1 } : { start, end };
}
