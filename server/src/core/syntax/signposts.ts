import { SECTIONS } from '../template/sections.ts';
import type { SectionId } from '../template/template.ts';
import { trim } from '../text/characters.ts';
import { fold, foldCode } from '../text/fold.ts';
import { type LineStarts, placeOf } from '../text/lines.ts';
import { partNamed } from './contents.ts';
import { type Line, scanLines } from './lines.ts';
import { knownSection } from './section-titles.ts';
import { isTitleLine, LONGEST_LINE } from './titles.ts';

/** A line that may tell where a report begins. Offsets belong to the whole text. */
export interface Signpost {
  readonly start: number;
  /** Past the line's last character that is not white space. */
  readonly end: number;
  /** Where the title that begins here begins, the organ's name above it included; null for no title. */
  readonly title: number | null;
  /** The number of the part that the line opens; 0 when it opens none. */
  readonly part: number;
  /** The part that the line names as a table of contents does; null when it names none. */
  readonly named: SectionId | null;
}

/** What a line is depends on no line farther away than this, above or below it. */
export const REACH = 4;

/**
 * The signposts among the lines `[first, last]` of a text. Few lines can be any: those that begin
 * like a part, and those that hold certain characters. The others are not looked at any closer.
 */
export function findSignposts(
  text: string,
  starts: LineStarts,
  first = 0,
  last = starts.length - 1,
): Signpost[] {
  const labelled = labelledLines(text, starts, first, last);
  const titled = linesNearTitles(text, starts, first, last);
  const signposts: Signpost[] = [];
  for (let index = first; index <= last; index++) {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? text.length];
    const title = titled.has(index) ? titleAt(text, starts, index) : null;
    const mayBePart = labelled.has(index) || mayNamePart(text, start, end);
    if (title === null && !mayBePart) continue;
    const signpost = signpostAt(text, start, end, title);
    if (signpost !== null) signposts.push(signpost);
  }
  return signposts;
}

/** Labels that stand in every table two and three, for reports whose headings are lost. */
const LABELS: readonly (readonly [label: string, part: number])[] = [
  ['第二十条第一项', 2],
  ['本年新收政府信息公开申请数量', 3],
];

/** Characters of the labels that nothing else folds into. */
const IN_LABELS = ['条', '收'] as const;
/** Every title has 年报, 年度报告 or 年度工作报告 in it, perhaps with spaces and line ends between. */
const IN_TITLES = '报';
const BEFORE_IN_TITLES = codesOf('年度作');
/** A title has so many lines. */
const TITLE_LINES = 3;

/** Lines that may hold a label. */
function labelledLines(
  text: string,
  starts: LineStarts,
  first: number,
  last: number,
): ReadonlySet<number> {
  const offsets = IN_LABELS.flatMap((each) => offsetsOf(text, each, starts, first, last));
  return new Set(offsets.map((offset) => placeOf(starts, offset).line));
}

/** Lines on which a title may begin. */
function linesNearTitles(
  text: string,
  starts: LineStarts,
  first: number,
  last: number,
): ReadonlySet<number> {
  const lines = new Set<number>();
  const [above, below] = [Math.max(0, first - TITLE_LINES), last + TITLE_LINES];
  for (const offset of offsetsOf(text, IN_TITLES, starts, above, below)) {
    if (!BEFORE_IN_TITLES.has(codeBefore(text, offset))) continue;
    const { line } = placeOf(starts, offset);
    for (let near = line - TITLE_LINES + 1; near < line + TITLE_LINES; near++) lines.add(near);
  }
  return lines;
}

/** Where a character stands within the lines `[first, last]`. */
function offsetsOf(
  text: string,
  character: string,
  starts: LineStarts,
  first: number,
  last: number,
): number[] {
  const end = starts[last + 1] ?? text.length;
  const offsets: number[] = [];
  let at = text.indexOf(character, starts[first] ?? 0);
  for (; at >= 0 && at < end; at = text.indexOf(character, at + 1)) offsets.push(at);
  return offsets;
}

/** The folded code unit before an offset, without what folding drops; 0 when there is none. */
function codeBefore(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at--) {
    const code = foldCode(text.charCodeAt(at));
    if (code !== 0) return code;
  }
  return 0;
}

/** First characters of the parts' titles, and what their numerals are made of, folded. */
const OPENING = codesOf(
  SECTIONS.flatMap(({ title, variants }) => [title, ...variants])
    .map((title) => fold(title).charAt(0))
    .join(''),
);
const NUMERALS = codesOf('第一二三四五六七八九十部分0123456789');
/** 第十二部分 is the longest numeral. */
const LONGEST_NUMERAL = 5;

/** Whether a line begins like the title of a part, with a numeral or without. */
function mayNamePart(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end && digits <= LONGEST_NUMERAL; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code === 0) continue;
    if (OPENING.has(code)) return true;
    if (!NUMERALS.has(code)) return false;
    digits++;
  }
  return false;
}

/** Where the title begins that begins on a line, the organ's name above it included; or null. */
function titleAt(text: string, starts: LineStarts, index: number): number | null {
  const own = trim(text, starts[index] ?? 0, starts[index + 1] ?? text.length);
  // Most lines with 报 in them are paragraphs; those around them are not looked at for their sake.
  if (own.start === own.end || own.end - own.start > LONGEST_LINE) return null;
  const first = Math.max(0, index - REACH);
  const lines = linesIn(text, starts[first] ?? 0, starts[index + REACH] ?? text.length);
  const at = index - first;
  const line = lines[at];
  if (line === undefined || !isTitleLine(text, lines, at)) return null;
  return startOfTitle(text, lines, line, at);
}

/** Null for a line that tells nothing after all. */
function signpostAt(
  text: string,
  start: number,
  end: number,
  title: number | null,
): Signpost | null {
  const [line] = linesIn(text, start, end);
  if (line === undefined || line.from === line.to) return null;
  const [part, named] = [partOf(text, line), partNamed(text, line)];
  if (title === null && part === 0 && named === null) return null;
  return { start, end: line.to, title, part, named };
}

/** The lines of `[start, end)`, with their offsets in the whole text. */
function linesIn(text: string, start: number, end: number): Line[] {
  return scanLines(text.slice(start, end)).map((line) => ({
    ...line,
    start: line.start + start,
    end: line.end + start,
    from: line.from + start,
    to: line.to + start,
  }));
}

const NUMBERS = new Map(SECTIONS.map(({ id, number }) => [id, number]));

/** The number of the part that the line opens; 0 for a line that opens none. */
function partOf(text: string, line: Line): number {
  if (line.to - line.from > 160) return 0;
  const section = knownSection(text, line.from, line.to);
  if (section !== null) return NUMBERS.get(section.id) ?? 0;
  const folded = fold(text, line.from, Math.min(line.to, line.from + 40));
  return LABELS.find(([label]) => folded.includes(label))?.[1] ?? 0;
}

/** A title may begin one line higher, with the organ's name alone. */
function startOfTitle(text: string, lines: readonly Line[], line: Line, index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const above = lines[at];
    if (above === undefined || above.from === above.to) continue;
    const words = fold(text, above.from, above.to);
    return words.length <= 30 && ORGAN.test(words) ? above.start : line.start;
  }
  return line.start;
}

const ORGAN = /(?:政府|局|委员会|委|办公室|厅|院|部|中心|管委会|街道办事处|镇|乡)$/u;

function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((each) => each.charCodeAt(0)));
}
