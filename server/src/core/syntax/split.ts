import { SECTIONS } from '../template/sections.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { contentsLines } from './contents.ts';
import { type Line, scanLines } from './lines.ts';
import { knownSection } from './section-titles.ts';
import { isTitleLine } from './titles.ts';

/**
 * Cuts a text that holds several reports (a compilation) into one span for each; a text that holds
 * one report, or none, is one span. The spans follow each other and cover the whole text.
 *
 * A new report begins where the parts begin again: at the title before the new part one (or two),
 * or at 一、总体情况 itself. A title alone is no sign, since many documents repeat it on each page;
 * nor is a number that restarts, since clerks make that mistake.
 */
export function splitReports(text: string): Span[] {
  const lines = scanLines(text);
  const contents = contentsLines(text, lines);
  const starts = [0];
  let last = 0;
  let title: number | null = null;
  lines.forEach((line, index) => {
    if (line.from === line.to || contents.has(line)) return;
    if (isTitleLine(text, lines, index)) {
      title ??= startOfTitle(text, lines, index);
      return;
    }
    const part = partOf(text, line);
    if (part === 0) return;
    const restarts = last >= 3 && part <= 2 && (title !== null || part === 1);
    if (restarts) starts.push(title ?? line.start);
    if (restarts || part > last) last = part;
    title = null;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

const NUMBERS = new Map(SECTIONS.map(({ id, number }) => [id, number]));
/** Labels that stand in every table two and three, for reports whose headings are lost. */
const LANDMARKS: readonly (readonly [label: string, part: number])[] = [
  ['第二十条第一项', 2],
  ['本年新收政府信息公开申请数量', 3],
];

/** The number of the part that the line opens; 0 for a line that opens none. */
function partOf(text: string, line: Line): number {
  if (line.to - line.from > 160) return 0;
  const section = knownSection(text, line.from, line.to);
  if (section !== null) return NUMBERS.get(section.id) ?? 0;
  const folded = fold(text, line.from, Math.min(line.to, line.from + 40));
  return LANDMARKS.find(([label]) => folded.includes(label))?.[1] ?? 0;
}

/** A title may begin one line higher, with the organ's name alone. */
function startOfTitle(text: string, lines: readonly Line[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 0;
  for (let at = index - 1; at >= 0 && at >= index - 2; at--) {
    const above = lines[at];
    if (above === undefined || above.from === above.to) continue;
    const words = fold(text, above.from, above.to);
    return words.length <= 30 && ORGAN.test(words) ? above.start : line.start;
  }
  return line.start;
}

const ORGAN = /(?:政府|局|委员会|委|办公室|厅|院|部|中心|管委会|街道办事处|镇|乡)$/u;
