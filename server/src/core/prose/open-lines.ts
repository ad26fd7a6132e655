import type { Report } from '../report/report.ts';
import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';

/** A line outside title and tables, without its line end. */
export interface OpenLine extends Span {
  /** The first and past the last character that is not white space; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
}

/** Reports never change, and everything that reads prose begins with its lines. */
const known = new WeakMap<Report, readonly (readonly OpenLine[])[]>();

/**
 * The lines of a report outside its title and tables, blank ones among them, in stretches that have
 * nothing of either in between.
 */
export function openLinesOf(report: Report): readonly (readonly OpenLine[])[] {
  const lines = known.get(report) ?? readLines(report);
  known.set(report, lines);
  return lines;
}

function readLines({ text, title, tables }: Report): readonly (readonly OpenLine[])[] {
  const apart = [title, tables.disclosure, tables.requests, tables.review]
    .flatMap((each) => (each === null ? [] : [each.span]))
    .sort((a, b) => a.start - b.start);
  const stretches: OpenLine[][] = [];
  let stretch: OpenLine[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const line = lineFrom(text, start);
    while (next < apart.length && (apart[next]?.end ?? 0) <= line.from) next++;
    const span = apart[next];
    start = nextLine(text, line.end);
    if (span === undefined || span.start >= line.to) {
      stretch.push(line);
      continue;
    }
    if (stretch.length > 0) stretches.push(stretch);
    stretch = [];
    // Of a table only the first line and the last are looked at.
    start = Math.max(start, text.lastIndexOf('\n', span.end - 1) + 1);
  }
  if (stretch.length > 0) stretches.push(stretch);
  return stretches;
}

const LF = 10;
const CR = 13;

function lineFrom(text: string, start: number): OpenLine {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === LF || code === CR) break;
    end++;
  }
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to };
}

function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}
