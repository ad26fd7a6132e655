import type { Line } from '../syntax/lines.ts';
import { isPageNumber } from '../syntax/page-number.ts';
import type { Residue } from './report.ts';

const NAVIGATION =
  /^(?:上一篇|下一篇|上一条|下一条|打印|关闭|【?打印(?:本页)?】?|【?关闭(?:窗口|本页)?】?|分享(?:到)?|扫一扫.*|浏览次数|字体)\s*(?:[:：].*)?$/u;
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
    else if (line.to - line.from <= LONGEST && NAVIGATION.test(text.slice(line.from, line.to))) {
      residue.push({ kind: 'navigation', span });
    }
  }
  return [...residue, ...findBookmarks(text)].sort((a, b) => a.span.start - b.span.start);
}

function findBookmarks(text: string): Residue[] {
  if (!text.includes('[bookmark:')) return [];
  return [...text.matchAll(BOOKMARK)].map((match) => ({
    kind: 'bookmark',
    span: { start: match.index, end: match.index + match[0].length },
  }));
}
