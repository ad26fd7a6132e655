import { SECTIONS } from '../template/sections.ts';
import type { SectionId } from '../template/template.ts';
import { LABEL, TITLE } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { mayOpenPart, partNamed } from './contents.ts';
import type { Line } from './lines.ts';
import { knownSection } from './section-titles.ts';
import { isTitleLine } from './titles.ts';

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
 *
 * @param lines neighbouring lines of the text, those within `REACH` of `first` and `last` among them.
 */
export function findSignposts(
  text: string,
  lines: readonly Line[],
  first = 0,
  last = lines.length - 1,
): Signpost[] {
  const signposts: Signpost[] = [];
  for (let index = first; index <= last; index++) {
    const line = lines[index];
    if (line === undefined || line.from === line.to) continue;
    const title = mayBeginTitle(lines, index) ? titleAt(text, lines, index) : null;
    const mayBePart = (line.classes & LABEL) !== 0 || mayOpenPart(text, line);
    if (title === null && !mayBePart) continue;
    const signpost = signpostAt(text, line, title);
    if (signpost !== null) signposts.push(signpost);
  }
  return signposts;
}

/** Labels that stand in every table two and three, for reports whose headings are lost. */
const LABELS: readonly (readonly [label: string, part: number])[] = [
  ['第二十条第一项', 2],
  ['本年新收政府信息公开申请数量', 3],
];

/** A title has so many lines. */
const TITLE_LINES = 3;

/** Whether a title may begin on the line: one of its lines has 报 in it. */
function mayBeginTitle(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < index + TITLE_LINES; at++) {
    if (((lines[at]?.classes ?? 0) & TITLE) !== 0) return true;
  }
  return false;
}

/** Where the title begins that begins on a line, the organ's name above it included; or null. */
function titleAt(text: string, lines: readonly Line[], index: number): number | null {
  const line = lines[index];
  if (line === undefined || !isTitleLine(text, lines, index)) return null;
  return startOfTitle(text, lines, line, index);
}

/** Null for a line that tells nothing after all. */
function signpostAt(text: string, line: Line, title: number | null): Signpost | null {
  const [part, named] = [partOf(text, line), partNamed(text, line)];
  if (title === null && part === 0 && named === null) return null;
  return { start: line.start, end: line.to, title, part, named };
}

const NUMBERS = new Map(SECTIONS.map(({ id, number }) => [id, number]));

/** The number of the part that the line opens; 0 for a line that opens none. */
function partOf(text: string, line: Line): number {
  if (line.to - line.from > 160) return 0;
  const section = knownSection(text, line.from, line.to);
  if (section !== null) return NUMBERS.get(section.id) ?? 0;
  if ((line.classes & LABEL) === 0) return 0;
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
