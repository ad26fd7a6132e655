import { SECTIONS } from '../template/sections.ts';
import type { SectionId } from '../template/template.ts';
import { isDigit } from '../text/characters.ts';
import { fold, foldCode } from '../text/fold.ts';
import { memory } from '../text/memory.ts';
import { type Bigrams, bigramsOf, dice } from './similarity.ts';

/** A part that a title names, and how closely it keeps to the template's wording. */
export interface SectionMatch {
  readonly id: SectionId;
  readonly wording: 'exact' | 'variant' | 'similar';
}

/** Below this two titles are different titles. */
const SIMILAR = 0.8;
/** A heading is never longer, folded. */
const LONGEST = 40;

const official = new Map(SECTIONS.map(({ id, title }) => [fold(title), id]));
const variants = new Map(
  SECTIONS.flatMap(({ id, variants: all }) => all.map((title) => [fold(title), id] as const)),
);
const candidates: readonly { id: SectionId; bigrams: Bigrams }[] = SECTIONS.flatMap(
  ({ id, title, variants: all }) =>
    [title, ...all].map((each) => ({ id, bigrams: bigramsOf(fold(each)) })),
);

/**
 * The part that a line names, numeral or not; null when it names none.
 *
 * Source: the titles of 国办公开办函〔2021〕30号 and the variants that published reports use.
 */
export function matchSection(text: string, start: number, end: number): SectionMatch | null {
  const folded = foldTitle(text, start, end);
  return folded === null ? null : (known(folded) ?? similar(folded.replace(NUMERAL, '')));
}

/** The same for those who want no mere likeness; cheap enough to ask of every line. */
export function knownSection(text: string, start: number, end: number): SectionMatch | null {
  let from = start;
  while (from < end && foldCode(text.charCodeAt(from)) === 0) from++;
  const first = foldCode(text.charCodeAt(from));
  if (!isDigit(first) && !FIRST_CHARACTERS.has(first)) return null;
  let to = end;
  while (to > from && foldCode(text.charCodeAt(to - 1)) === 0) to--;
  if (!LAST_CHARACTERS.has(foldCode(text.charCodeAt(to - 1)))) return null;
  const folded = foldTitle(text, from, end);
  return folded === null ? null : known(folded);
}

/** The folded line; null for one that is too short or too long for a title. */
function foldTitle(text: string, start: number, end: number): string | null {
  if (end - start < 2 || end - start > 3 * LONGEST) return null;
  const folded = fold(text, start, end);
  return folded.length < 2 || folded.length > LONGEST ? null : folded;
}

function known(folded: string): SectionMatch | null {
  return knownTitle(folded) ?? knownTitle(folded.replace(NUMERAL, ''));
}

const NUMERAL = /^(?:第?[一二三四五六七八九十]{1,2}(?:部分)?|\d{1,2})/u;

function knownTitle(folded: string): SectionMatch | null {
  const exact = official.get(folded);
  if (exact !== undefined) return { id: exact, wording: 'exact' };
  const variant = variants.get(folded);
  return variant === undefined ? null : { id: variant, wording: 'variant' };
}

/** What titles and their numerals begin with, folded; a line that begins otherwise names no part. */
const FIRST_CHARACTERS: ReadonlySet<number> = new Set(
  [...'第一二三四五六七八九十', ...official.keys(), ...variants.keys()].map((each) =>
    each.charCodeAt(0),
  ),
);

const LAST_CHARACTERS: ReadonlySet<number> = new Set(
  [...official.keys(), ...variants.keys()].map((each) => each.charCodeAt(each.length - 1)),
);

/** Remembered, since clerks name the sections of part one alike. */
const remembered = memory<SectionMatch | null>(256);

function similar(folded: string): SectionMatch | null {
  return remembered(folded, () => mostSimilar(folded));
}

function mostSimilar(folded: string): SectionMatch | null {
  if (folded.length < 5) return null;
  const pairs = bigramsOf(folded);
  let best: SectionMatch | null = null;
  let most = SIMILAR;
  for (const { id, bigrams } of candidates) {
    const alike = dice(pairs, bigrams);
    if (alike >= most) {
      most = alike;
      best = { id, wording: 'similar' };
    }
  }
  return best;
}
