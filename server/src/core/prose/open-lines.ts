import type { Report } from '../report/report.ts';
import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { notesOn } from './notes.ts';

/** A line outside title and tables, without its line end. */
export interface OpenLine extends Span {
  /** The first and past the last character that is not white space; equal when the line is blank. */
  readonly from: number;
  readonly to: number;
}

/**
 * The lines of a report outside its title and tables, blank ones among them, in stretches that have
 * nothing of either in between.
 */
export function openLinesOf(report: Report): readonly (readonly OpenLine[])[] {
  const notes = notesOn(report);
  notes.openLines ??= readLines(report);
  return notes.openLines;
}

function readLines({ text, title, tables }: Report): readonly (readonly OpenLine[])[] {
  const apart = [title, tables.disclosure, tables.requests, tables.review]
    .flatMap((each) => (each === null ? [] : [each.span]))
    .sort((a, b) => a.start - b.start);
  const stretches: OpenLine[][] = [];
  let stretch: OpenLine[] = [];
  const endFrom = lineEndsOf(text);
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const line = lineBetween(text, start, endFrom(start));
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

/** Tells where the line ends that begins at an offset, asked in ascending order. */
function lineEndsOf(text: string): (start: number) => number {
  let feed = -1;
  let carriage = -1;
  const placeFrom = (end: string, start: number): number => {
    const at = text.indexOf(end, start);
    return at < 0 ? text.length : at;
  };
  return (start) => {
    if (feed < start) feed = placeFrom('\n', start);
    if (carriage < start) carriage = placeFrom('\r', start);
    return Math.min(feed, carriage);
  };
}

function lineBetween(text: string, start: number, end: number): OpenLine {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start, end, from, to };
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
