import { SECTIONS } from '../template/sections.ts';
import type { SectionId } from '../template/template.ts';
import { fold, foldCode } from '../text/fold.ts';
import { memory } from '../text/memory.ts';
import { ENDS_PART, edgeOf, OPENS_PART } from './edges.ts';
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
  if (!mayBeSection(text, start, end)) return null;
  const folded = foldTitle(text, firstKept(text, start, end), end);
  return folded === null ? null : known(folded);
}

/** Whether a line begins and ends like a part's title: what `knownSection` looks at first. */
export function mayBeSection(text: string, start: number, end: number): boolean {
  const from = firstKept(text, start, end);
  if ((edgeOf(text.charCodeAt(from)) & OPENS_PART) === 0) return false;
  return (edgeOf(text.charCodeAt(lastKept(text, from, end) - 1)) & ENDS_PART) !== 0;
}

/** The first place of a character that folding does not drop; the end when there is none. */
function firstKept(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && foldCode(text.charCodeAt(at)) === 0) at++;
  return at;
}

/** Past the last such character. */
function lastKept(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && foldCode(text.charCodeAt(at - 1)) === 0) at--;
  return at;
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
