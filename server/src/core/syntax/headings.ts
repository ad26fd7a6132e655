import type { AspectId } from '../template/template.ts';
import { digitValue, isDigit, isSpace } from '../text/characters.ts';
import { fold, foldCode } from '../text/fold.ts';
import { chineseNumeral } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { OPENS_HEADING } from './edges.ts';
import type { Heading, Numbering } from './heading.ts';
import type { Line } from './lines.ts';
import { knownSection, matchSection, type SectionMatch } from './section-titles.ts';

/** A heading is one short line; what is longer, folded, is a paragraph that begins with a number. */
const LONGEST = 40;
const HASH = 0x23;

/**
 * Finds the headings among the lines.
 *
 * @param isNone whether a line is no heading, whatever it looks like: the title, a table of contents,
 *   and the lines of tables, whose row labels (四、结转下年度继续办理) look like headings.
 */
export function findHeadings(
  text: string,
  lines: readonly Line[],
  isNone: (line: Line) => boolean,
): Heading[] {
  const headings: Heading[] = [];
  let end = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || (line.opening & OPENS_HEADING) === 0) continue;
    // The second line of a title is no heading of its own.
    if (line.from < end || isNone(line)) continue;
    const heading = readHeading(text, line, nextFilled(lines, index));
    if (heading === null) continue;
    headings.push(heading);
    end = heading.span.end;
  }
  return withoutRivals(headings);
}

const BRACKETS = new Set([0x28, 0xff08]);
const NUMERALS = new Set([...'一二三四五六七八九十'].map((each) => each.charCodeAt(0)));

function nextFilled(lines: readonly Line[], index: number): Line | null {
  for (let at = index + 1; at < lines.length && at <= index + 2; at++) {
    const line = lines[at];
    if (line !== undefined && line.from < line.to) return line;
  }
  return null;
}

function readHeading(text: string, line: Line, next: Line | null): Heading | null {
  const marks = countMarks(text, line);
  const start = afterMarks(text, line, marks);
  const end = beforeMarks(text, start, line.to);
  const numbering = readNumbering(text, start, end);
  const titleStart = skipSpaces(text, numbering?.span.end ?? start, end);
  if (titleStart >= end) return null;
  const wrapped = next === null ? null : wrappedTitle(text, titleStart, end, next);
  const title = wrapped ??
    runInTitle(text, numbering, titleStart, end) ?? { start: titleStart, end };
  // A line without numeral or mark is a heading only if it is a part's title to the letter.
  const match = numbering !== null || marks > 0 ? matchSection : knownSection;
  const section = match(text, title.start, title.end);
  const level = levelOf(text, numbering, section, marks, title);
  if (level === null) return null;
  const shown = level === 1 ? title : { start: titleStart, end: endOfTitle(text, titleStart, end) };
  const own = level === 1 ? section : null;
  return {
    span: { start, end: shown.end },
    line: { start: line.start, end: line.end },
    level,
    marks,
    numbering,
    title: shown,
    section: own,
    // A part is no aspect; a mere likeness to one may be given up below.
    aspect: own === null || own.wording === 'similar' ? aspectOf(text, shown) : null,
  };
}

function countMarks(text: string, line: Line): number {
  let at = line.from;
  while (at < line.to && text.charCodeAt(at) === HASH) at++;
  return at - line.from;
}

function afterMarks(text: string, line: Line, marks: number): number {
  let at = line.from + marks;
  while (at < line.to && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2a)) at++;
  return at;
}

/** Without the closing # or ** of Markdown. */
function beforeMarks(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && (text.charCodeAt(end - 1) === HASH || text.charCodeAt(end - 1) === 0x2a)) {
    end--;
  }
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The numeral in front of a title: 一、 5、 （一） (1) 一． — null when there is none. */
export function readNumbering(text: string, start: number, end: number): Numbering | null {
  const bracketed = BRACKETS.has(text.charCodeAt(start));
  let at = skipSpaces(text, bracketed ? start + 1 : start, end);
  let numeral = '';
  let arabic = false;
  while (at < end && numeral.length < 3) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      numeral += digitValue(code);
      arabic = true;
    } else if (!arabic && NUMERALS.has(foldCode(code))) {
      numeral += String.fromCharCode(foldCode(code));
    } else break;
    at++;
  }
  if (numeral === '') return null;
  const value = arabic ? Number(numeral) : chineseNumeral(numeral);
  if (value === null || value === 0) return null;
  const close = skipSpaces(text, at, end);
  const mark = text.charAt(close);
  const closes = bracketed
    ? mark === ')' || mark === '）'
    : '、.．，,'.includes(mark) && mark !== '';
  if (!closes || isDecimal(text, close, bracketed)) return null;
  const style = bracketed ? 'bracketed' : arabic ? 'arabic' : 'chinese';
  return { style, value, span: { start, end: close + 1 } };
}

/** 2.5 and 12,000 begin with a digit and a point, and are no numerals. */
function isDecimal(text: string, close: number, bracketed: boolean): boolean {
  return !bracketed && isDigit(text.charCodeAt(close + 1)) && '.．，,'.includes(text.charAt(close));
}

/** A part's title that was wrapped over two lines; null when the first line is all of it. */
function wrappedTitle(text: string, start: number, end: number, next: Line): Span | null {
  if (end - start < 4 || end - start > LONGEST || next.to - next.from > LONGEST) return null;
  if (knownSection(text, start, end) !== null) return null;
  // A whole title on the next line is no half of one.
  if (knownSection(text, next.from, next.to)?.wording === 'exact') return null;
  return knownSection(text, start, next.to) === null ? null : { start, end: next.to };
}

/** A part's title with its text behind it on the line, as 六、其他需要报告的事项：无。 */
function runInTitle(
  text: string,
  numbering: Numbering | null,
  start: number,
  end: number,
): Span | null {
  if (numbering?.style !== 'chinese') return null;
  for (const stop of [endOfTitle(text, start, end), endOfWord(text, start, end)]) {
    if (stop < end && knownSection(text, start, stop) !== null) return { start, end: stop };
  }
  return null;
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function levelOf(
  text: string,
  numbering: Numbering | null,
  section: SectionMatch | null,
  marks: number,
  title: Span,
): Heading['level'] | null {
  if (numbering === null) {
    if (section !== null) return 1;
    if (marks === 0 || !isShort(text, title)) return null;
    return marks <= 2 ? 2 : 3;
  }
  switch (numbering.style) {
    case 'chinese':
      return section !== null || isShort(text, title) ? 1 : null;
    case 'arabic':
      if (section !== null) return 1;
      return marks > 0 && isShort(text, title) ? 3 : null;
    case 'bracketed':
      // （五）其他需要报告的事项； is an item of article 50, as notices quote it, and no heading.
      if (section !== null && section.wording !== 'similar' && isShort(text, title)) return 1;
      return 2;
    default:
      return numbering.style satisfies never;
  }
}

/** Whether a title is one: short, and no sentence. */
function isShort(text: string, title: Span): boolean {
  const last = text.charAt(title.end - 1);
  if ('。；，,;'.includes(last)) return false;
  const inner = text.slice(title.start, title.end - 1);
  if (inner.includes('。')) return false;
  return inner.length < LONGEST || fold(inner).length < LONGEST;
}

const TITLE_STOPS = new Set([...'。：:；'].map((each) => each.charCodeAt(0)));

/** Where the title of an aspect ends: at its full stop or colon, the paragraph goes on behind it. */
function endOfTitle(text: string, start: number, end: number): number {
  for (let at = start; at < end && at < start + LONGEST; at++) {
    if (TITLE_STOPS.has(text.charCodeAt(at))) return at > start ? at : end;
  }
  return end - start > LONGEST ? start + LONGEST : end;
}

/** The aspect that a title names: the one of whose words most characters stand in it. */
function aspectOf(text: string, title: Span): AspectId | null {
  const folded = fold(text, title.start, title.end);
  for (const { id, words } of ASPECT_WORDS) {
    if (words.some((word) => folded.includes(word))) return id;
  }
  return null;
}

/** Words of the aspects' titles, the most telling first: 政府信息公开平台建设 is no 信息公开. */
const ASPECT_WORDS: readonly { readonly id: AspectId; readonly words: readonly string[] }[] = [
  { id: 'platform', words: ['平台'] },
  { id: 'supervision', words: ['监督', '保障'] },
  { id: 'on-request', words: ['依申请', '公开申请', '申请公开'] },
  { id: 'proactive', words: ['主动公开'] },
  { id: 'management', words: ['信息管理', '信息资源', '规范化管理', '信息的管理'] },
];

/** A likeness is given up where another heading names the same part outright. */
function withoutRivals(headings: readonly Heading[]): Heading[] {
  const named = new Set(
    headings.flatMap(({ section }) =>
      section !== null && section.wording !== 'similar' ? [section.id] : [],
    ),
  );
  return headings.map((heading) => {
    const { section } = heading;
    if (section?.wording !== 'similar') return heading;
    if (!named.has(section.id)) return { ...heading, aspect: null };
    return { ...heading, section: null, level: heading.numbering === null ? 2 : heading.level };
  });
}
