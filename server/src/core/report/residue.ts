import type { Line } from '../syntax/lines.ts';
import { isPageNumber } from '../syntax/page-number.ts';
import type { Residue } from './report.ts';

const BUTTON = '打印|关闭|收藏|分享|字体|字号|返回顶部|浏览次数|阅读次数';
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
  for (const line of lines) {
    if (line.from === line.to) continue;
    const span = { start: line.from, end: line.to };
    if (isPageNumber(text, line)) residue.push({ kind: 'page-number', span });
    else if (isNavigation(text, line)) residue.push({ kind: 'navigation', span });
  }
  return [...residue, ...findBookmarks(text)].sort((a, b) => a.span.start - b.span.start);
}

function isNavigation(text: string, { from, to }: Line): boolean {
  if (to - from > LONGEST || !NAVIGATION_STARTS.has(text.charCodeAt(from))) return false;
  return NAVIGATION.test(text.slice(from, to));
}

/** What `NAVIGATION` begins with. */
const NAVIGATION_STARTS = new Set(
  [...'上下扫【[', ...BUTTON.split('|')].map((each) => each.charCodeAt(0)),
);

function findBookmarks(text: string): Residue[] {
  if (!text.includes('[bookmark:')) return [];
  return [...text.matchAll(BOOKMARK)].map((match) => ({
    kind: 'bookmark',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
