import type { Report, Table } from '../report/report.ts';
import { type Line, scanLines } from '../syntax/lines.ts';
import { isPageNumber } from '../syntax/page-number.ts';
import { type CutLine, cutLine, isCell } from '../syntax/pieces.ts';
import { knownSection } from '../syntax/section-titles.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isMadeOf, vocabularyOf } from './vocabulary.ts';

/** The whole lines that a table takes up, cut into pieces. */
export interface Region {
  readonly span: Span;
  readonly lines: readonly CutSourceLine[];
  /** Whether the text goes on right above and right below, without an empty line between. */
  readonly touchesAbove: boolean;
  readonly touchesBelow: boolean;
}

/** A line together with its pieces. */
export interface CutSourceLine extends CutLine {
  readonly line: Line;
}

/**
 * Where a table stands, with the header lines above and the rest of its last label below that the
 * reader had no need of.
 */
export function regionOf(report: Report, table: Table): Region {
  const { text } = report;
  const lines = scanLines(text);
  const isFrame = (line: Line) => isFrameLine(report, table, line);
  let first = indexOf(lines, table.span.start);
  for (let at = first - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.from === line.to || isMarkdownRule(text, line)) continue;
    if (!isFrame(line)) break;
    first = at;
  }
  let last = indexOf(lines, Math.max(table.span.start, table.span.end - 1));
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.from === line.to) break;
    if (!isFrame(line) && !isMarkdownRule(text, line)) break;
    last = at;
  }
  const start = afterMark(text, lines[first]?.start ?? 0);
  return {
    span: { start, end: Math.max(start, lines[last]?.end ?? text.length) },
    lines: lines.slice(first, last + 1).map((line) => ({ line, ...cutLine(text, line) })),
    touchesAbove: isFilled(lines[first - 1]),
    touchesBelow: isFilled(lines[last + 1]),
  };
}

/** A byte order mark belongs to the file, not to its first line. */
function afterMark(text: string, start: number): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

function indexOf(lines: readonly Line[], offset: number): number {
  const after = lines.findIndex((line) => line.start > offset);
  return (after < 0 ? lines.length : after) - 1;
}

function isFilled(line: Line | undefined): boolean {
  return line !== undefined && line.from < line.to;
}

function isMarkdownRule(text: string, line: Line): boolean {
  return cutLine(text, line).shape === 'rule' && !isPageNumber(text, line);
}

/** Whether a line holds words of the table and no value, and belongs to nothing else. */
function isFrameLine({ text, title, headings, tables }: Report, table: Table, line: Line): boolean {
  const others = [title, ...headings, ...Object.values(tables)].filter((each) => each !== table);
  const isOthers = others.some(
    (other) => other !== null && line.from < other.span.end && line.to > other.span.start,
  );
  if (isOthers || knownSection(text, line.from, line.to) !== null) return false;
  const words = vocabularyOf(table.template, table.template.rows).all;
  let named = false;
  for (const piece of cutLine(text, line).pieces) {
    if (isCell(piece)) {
      if (piece.state !== 'blank') return false;
      continue;
    }
    const folded = fold(text, piece.start, piece.end);
    if (folded === '' || !isMadeOf(folded, words)) return false;
    named = true;
  }
  return named;
}
