import { isDigit } from '../text/characters.ts';
import { type FoldedText, fold, foldWithOffsets, unfold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { ENDS_TITLE } from './edges.ts';
import type { Line } from './lines.ts';

/** The report's title, over one to three lines. */
export interface Title {
  readonly span: Span;
  /** The organ's name in the title; null when the title names none. */
  readonly organ: Span | null;
  /** The year in the title; null when the title names none. */
  readonly year: Span | null;
}

/** A line of a title is no longer than this, without white space at its ends. */
const LONGEST_LINE = 60;
const LONGEST = 80;
const TITLE =
  /(?:政府)?信息公开(?:工作)?的?(?:20\d\d年?)?(?:年度(?:工作)?报告|年报)(?:20\d\d年?度?)?$/u;
const YEAR = /20\d\d|二[〇零○][〇零○一二三四五六七八九]{2}/u;
const ENDS_IN_YEAR = /(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年度?$/u;
const BEHIND_YEAR = /^年?度?的?/u;
/** What a web page prints before a title: 名称： or the cell to its left. */
const LABEL = /^[^：:\t]{0,12}[：:\t]\s*/u;
const SUBJECT = /(?:政府)?信息公开/u;
const ORGAN = /(?:政府|局|委员会|委|办公室|办|厅|院|部|中心|街道|镇|乡|处|队|站|会)$/u;

/** The first title within the lines `[0, limit)`; null when there is none. */
export function findTitle(text: string, lines: readonly Line[], limit: number): Title | null {
  for (let last = 0; last < Math.min(limit, lines.length); last++) {
    const first = firstLineOfTitle(text, lines, last);
    if (first !== null) return readTitle(text, lines, first, last);
  }
  return null;
}

/** Whether a title begins on the line. */
export function isTitleLine(text: string, lines: readonly Line[], index: number): boolean {
  for (let last = index; last < Math.min(index + 3, lines.length); last++) {
    const line = lines[last];
    if (line === undefined || line.to - line.from > LONGEST_LINE) return false;
    const first = firstLineOfTitle(text, lines, last);
    if (first !== null) return first === index;
  }
  return false;
}

/** The line on which the shortest title that ends on line `last` begins; null when none ends there. */
function firstLineOfTitle(text: string, lines: readonly Line[], last: number): number | null {
  const end = lines[last];
  if (end === undefined || !mayEndTitle(text, end)) return null;
  for (let first = last; first >= Math.max(0, last - 2); first--) {
    const line = lines[first];
    if (line === undefined || line.to - line.from > LONGEST_LINE || isNoTitle(text, line))
      return null;
    if (line.from === line.to) continue;
    const folded = fold(text, line.from, end.to);
    if (folded.length > LONGEST) return null;
    if (TITLE.test(folded)) return YEAR.test(folded) ? first : yearAbove(text, lines, first);
  }
  return null;
}

/** A cheap look before anything is folded: titles end in 报告, 年报 or a year; rows end in digits too. */
function mayEndTitle(text: string, line: Line): boolean {
  if ((line.ending & ENDS_TITLE) === 0 || line.to - line.from > LONGEST_LINE) return false;
  return !isDigit(text.charCodeAt(line.to - 1)) || isDigit(text.charCodeAt(line.to - 4));
}

/** The line above when it ends in the year that the title lacks, or the line itself. */
function yearAbove(text: string, lines: readonly Line[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const line = lines[at];
    if (line === undefined || line.from === line.to) continue;
    if (line.to - line.from > LONGEST_LINE || isNoTitle(text, line)) return first;
    return ENDS_IN_YEAR.test(fold(text, line.from, line.to)) ? at : first;
  }
  return first;
}

/** A sentence, a link to the next page, or a path through the site: 首页 > 信息公开年报. */
function isNoTitle(text: string, line: Line): boolean {
  const words = text.slice(line.from, line.to);
  return /[。，；！？|]|^(?:上|下)一[篇条]|.[>＞»›]/u.test(words);
}

function readTitle(text: string, lines: readonly Line[], first: number, last: number): Title {
  const start = behindLabel(text, lines[first]);
  const end = lines[last]?.to ?? start;
  const span = withoutMarks(text, { start, end });
  const folded = foldWithOffsets(text, span.start, span.end);
  const year = YEAR.exec(folded.folded);
  const yearSpan = year === null ? null : unfold(folded, year.index, year.index + 4);
  const organ = organIn(folded, year);
  if (organ !== null) return { span, organ, year: yearSpan };
  const above = organAbove(text, lines, first);
  const whole = above === null ? span : { start: above.start, end: span.end };
  return { span: whole, organ: above, year: yearSpan };
}

/** Where the line's own words begin, behind a label such as 名称：. */
function behindLabel(text: string, line: Line | undefined): number {
  if (line === undefined) return 0;
  const label = LABEL.exec(text.slice(line.from, line.to))?.[0].length ?? 0;
  return line.from + label < line.to ? line.from + label : line.from;
}

/** The organ stands before the year (某局2024年…) or between year and subject (2024年某局…). */
function organIn(folded: FoldedText, year: RegExpExecArray | null): Span | null {
  const words = folded.folded;
  const subject = SUBJECT.exec(words)?.index ?? 0;
  const from = words.startsWith('关于') ? 2 : 0;
  if (year === null || year.index > subject) return unfold(folded, from, aboutEnd(words, subject));
  if (year.index > from) return unfold(folded, from, aboutEnd(words, year.index));
  const behind = year.index + 4;
  const gap = BEHIND_YEAR.exec(words.slice(behind))?.[0].length ?? 0;
  return unfold(folded, behind + gap, subject);
}

/** Without the 关于 of 某局关于2024年…的年度报告. */
function aboutEnd(words: string, end: number): number {
  return words.slice(0, end).endsWith('关于') ? end - 2 : end;
}

/** Without Markdown's marks at either end. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^[#*>\s]*/u.exec(words)?.[0].length ?? 0;
  const behind = /(?<![#*\s])[#*\s]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + front, end: Math.max(start + front, end - behind) };
}

/** A line above that is an organ's name and nothing else. */
function organAbove(text: string, lines: readonly Line[], first: number): Span | null {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const line = lines[at];
    if (line === undefined || line.from === line.to) continue;
    const span = withoutMarks(text, { start: behindLabel(text, line), end: line.to });
    const name = fold(text, span.start, span.end);
    return name.length <= 30 && ORGAN.test(name) ? span : null;
  }
  return null;
}
