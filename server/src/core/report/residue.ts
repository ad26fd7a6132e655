import { BUTTONS } from '../syntax/buttons.ts';
import { OPENS_NAVIGATION, OPENS_PAGE_NUMBER } from '../syntax/edges.ts';
import type { Line } from '../syntax/lines.ts';
import { isPageNumber } from '../syntax/page-number.ts';
import { BRACKET } from '../text/characters.ts';
import type { Residue } from './report.ts';

const BUTTON = BUTTONS.join('|');
/** Buttons side by side, bare or in brackets (【打印】 【关闭】), and links to the next page. */
const NAVIGATION = new RegExp(
  `^(?:[上下]一[篇条](?:\\s*[:：].*)?|扫一扫.*|(?:(?:[【[](?:${BUTTON})[^】\\]]{0,20}[】\\]]|(?:${BUTTON})(?:本页|窗口|到)?)\\s*)+(?:[:：].*)?)$`,
  'u',
);
/** Word's names of bookmarks have 40 characters at most; without a bound this would be quadratic. */
const BOOKMARK = /\[bookmark:[^\]\n]{0,60}\]/gu;
const LONGEST = 60;

/** Finds what belongs to the page or the file and not to the report, in the order of the text. */
export function findResidue(text: string, lines: readonly Line[]): Residue[] {
  const residue: Residue[] = [];
  let classes = 0;
  for (const line of lines) {
    classes |= line.classes;
    if ((line.opening & (OPENS_NAVIGATION | OPENS_PAGE_NUMBER)) === 0) continue;
    const kind = kindOf(text, line);
    if (kind !== null) residue.push({ kind, span: { start: line.from, end: line.to } });
  }
  if ((classes & BRACKET) === 0) return residue;
  return [...residue, ...findBookmarks(text)].sort((a, b) => a.span.start - b.span.start);
}

function kindOf(text: string, line: Line): 'page-number' | 'navigation' | null {
  if (isPageNumber(text, line)) return 'page-number';
  return isNavigation(text, line) ? 'navigation' : null;
}

function isNavigation(text: string, { from, to, opening }: Line): boolean {
  if ((opening & OPENS_NAVIGATION) === 0 || to - from > LONGEST) return false;
  return NAVIGATION.test(text.slice(from, to));
}

function findBookmarks(text: string): Residue[] {
  if (!text.includes('[bookmark:')) return [];
  return [...text.matchAll(BOOKMARK)].map((match) => ({
    kind: 'bookmark',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
