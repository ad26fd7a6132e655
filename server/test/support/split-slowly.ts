import { contentsLines } from '../../src/core/syntax/contents.ts';
import { type Line, scanLines } from '../../src/core/syntax/lines.ts';
import { knownSection } from '../../src/core/syntax/section-titles.ts';
import { isTitleLine } from '../../src/core/syntax/titles.ts';
import { SECTIONS } from '../../src/core/template/sections.ts';
import { fold } from '../../src/core/text/fold.ts';

/**
 * Where the reports of a text begin, found by looking closely at every line: plain and slow, to
 * compare with.
 */
export function splitSlowly(text: string): readonly number[] {
  const lines = scanLines(text);
  const contents = contentsLines(text, lines);
  const starts = [0];
  let last = 0;
  let title: number | null = null;
  lines.forEach((line, index) => {
    if (line.from === line.to || contents.has(line)) return;
    if (isTitleLine(text, lines, index)) {
      title ??= startOfTitle(text, lines, line, index);
      return;
    }
    const part = partOf(text, line);
    if (part === 0) return;
    const restarts = last >= 3 && part <= 2 && (title !== null || part === 1);
    if (restarts) starts.push(title ?? line.start);
    if (restarts || part > last) last = part;
    title = null;
  });
  return starts;
}

function partOf(text: string, line: Line): number {
  if (line.to - line.from > 160) return 0;
  const section = knownSection(text, line.from, line.to);
  if (section !== null) return SECTIONS.find(({ id }) => id === section.id)?.number ?? 0;
  const folded = fold(text, line.from, Math.min(line.to, line.from + 40));
  if (folded.includes('第二十条第一项')) return 2;
  return folded.includes('本年新收政府信息公开申请数量') ? 3 : 0;
}

function startOfTitle(text: string, lines: readonly Line[], line: Line, index: number): number {
  for (const above of lines.slice(Math.max(0, index - 2), index).toReversed()) {
    if (above.from === above.to) continue;
    const words = fold(text, above.from, above.to);
    return words.length <= 30 && ORGAN.test(words) ? above.start : line.start;
  }
  return line.start;
}

const ORGAN = /(?:政府|局|委员会|委|办公室|厅|院|部|中心|管委会|街道办事处|镇|乡)$/u;
