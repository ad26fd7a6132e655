import { SPACES } from './cells.ts';
import { type GrammarRule, scope } from './rule.ts';

/** What belongs to the page or the file and not to the report, greyed like a comment. */
export const RESIDUE: readonly GrammarRule[] = [
  { name: scope('comment.line.page-number'), match: `^${SPACES}${pageNumber()}${SPACES}$` },
  { name: scope('comment.line.navigation'), match: `^${SPACES}${navigation()}` },
  { name: scope('comment.block.bookmark'), match: '\\[bookmark:[^\\]]{0,80}\\]' },
];

/** - 5 -, 第 5 页 共 9 页, 5/9. */
function pageNumber(): string {
  const dash = '[-—–－]';
  const number = `${SPACES}[0-9]{1,3}${SPACES}`;
  return `(?:${dash}${number}${dash}|第${number}页(?:${SPACES}[，,/]?${SPACES}共${number}页)?|[0-9]{1,3}${SPACES}/${SPACES}[0-9]{1,3})`;
}

/** Links around the text of a web page. */
function navigation(): string {
  const links = '(?:[上下]一[篇条]|【?(?:打印|关闭)(?:本页|窗口)?】?|分享到?|浏览次数|字体)';
  return `(?:${links}${SPACES}(?:[:：].*)?|扫一扫.{0,50})$`;
}
