import type { TextEdit } from '../text/edit.ts';
import { type Span, textOf } from '../text/span.ts';
import { displayWidth } from '../text/width.ts';
import { isLineEnd, lineAbove, lineAround, lineBelow } from './line.ts';

/**
 * The place of a cell between two pipes, spaces included; null when no pipe stands on its line. At
 * the ends of a line that pipes do not enclose, the line's end takes the place of the pipe.
 */
export function pipeSlot(text: string, content: Span): Span | null {
  let start = content.start;
  while (start > 0 && !isBorder(text, start - 1)) start--;
  let end = content.end;
  while (end < text.length && !isBorder(text, end)) end++;
  return text.charAt(start - 1) === '|' || text.charAt(end) === '|' ? { start, end } : null;
}

/**
 * An edit that sets other content between two pipes. Where the columns are padded they stay as wide
 * as they are, as long as there is room: the spaces beside the content make up for its width.
 *
 * @param content what stands between the pipes, without spaces around it; empty for a blank cell.
 */
export function fillSlot(text: string, slot: Span, content: Span, put: string): TextEdit {
  const grown = displayWidth(put) - widthOf(text, content);
  const [before, after] =
    content.start === content.end
      ? spacesInBlank(text, slot, widthOf(text, slot) - grown)
      : spacesBeside(text, slot, content, grown);
  return narrowed(text, slot, ' '.repeat(before) + put + ' '.repeat(after));
}

type Spaces = readonly [before: number, after: number];

/** @param spare how many spaces are left over when something is set into a blank cell. */
function spacesInBlank(text: string, slot: Span, spare: number): Spaces {
  const [front, behind] = [slot.start - 1, slot.end].map((at) => (text.charAt(at) === '|' ? 1 : 0));
  if (front === undefined || behind === undefined) return [0, 0];
  if (spare >= 2) return isToTheRight(text, slot) ? [spare - 1, 1] : [front, spare - front];
  const isTight = slot.start === slot.end && text.charAt(slot.start - 2) !== ' ';
  return isTight ? [0, 0] : [front, behind];
}

function spacesBeside(text: string, slot: Span, content: Span, grown: number): Spaces {
  const before = widthOf(text, { start: slot.start, end: content.start });
  const after = widthOf(text, { start: content.end, end: slot.end });
  const right = before === after ? isToTheRight(text, slot) : before > after;
  if (grown <= 0) {
    const added = grown < 0 && isPadded(text, slot) ? -grown : 0;
    return right ? [before + added, after] : [before, after + added];
  }
  const [near, far] = right ? [before, after] : [after, before];
  const fromNear = Math.min(grown, Math.max(0, near - 1));
  const fromFar = Math.min(grown - fromNear, Math.max(0, far - 1));
  const left: Spaces = [near - fromNear, far - fromFar];
  return right ? left : [left[1], left[0]];
}

/** Whether the pipes up to the cell's end stand below and above those of all other rows. */
function isPadded(text: string, slot: Span): boolean {
  const line = lineAround(text, slot);
  const count = cellsOf(text, { start: line.start, end: slot.start }).length;
  const widths = (row: Span) => cellsOf(text, row).slice(0, count).map(displayWidth).join();
  const others = [lineAbove, lineBelow]
    .flatMap((next) => rowsFrom(text, line, next))
    .filter((row) => !isRule(text, row) && cellsOf(text, row).length > count);
  return others.length > 0 && others.every((row) => widths(row) === widths(line));
}

/** Whether the rule below the header sets the column to the right; so does a table without one. */
function isToTheRight(text: string, slot: Span): boolean {
  const line = lineAround(text, slot);
  const index = cellsOf(text, { start: line.start, end: slot.start }).length - 1;
  const rule = rowsFrom(text, line, lineAbove).find((row) => isRule(text, row));
  const dashes = rule === undefined ? undefined : cellsOf(text, rule)[index];
  return dashes === undefined || dashes.trim().endsWith(':');
}

/** No table of a report has more lines in one direction. */
const MOST_LINES = 100;

/** The lines with pipes that follow a line upwards or downwards. */
function rowsFrom(text: string, line: Span, next: typeof lineAbove): Span[] {
  const rows: Span[] = [];
  for (let at = next(text, line); at !== null; at = next(text, at)) {
    if (cellsOf(text, at).length === 1 || rows.length === MOST_LINES) break;
    rows.push(at);
  }
  return rows;
}

function isRule(text: string, line: Span): boolean {
  const content = textOf(text, line);
  return content.includes('--') && /^[ |:-]+$/u.test(content);
}

/** What stands between the pipes of a line, and outside of them; one entry if it has none. */
function cellsOf(text: string, line: Span): string[] {
  return textOf(text, line).split('|');
}

function widthOf(text: string, span: Span): number {
  return displayWidth(textOf(text, span));
}

function isBorder(text: string, at: number): boolean {
  return text.charAt(at) === '|' || isLineEnd(text, at);
}

/** The edit without the characters that stay as they are at either end. */
function narrowed(text: string, { start, end }: Span, put: string): TextEdit {
  const most = Math.min(put.length, end - start);
  let same = 0;
  while (same < most && text.charAt(start + same) === put.charAt(same)) same++;
  let tail = 0;
  while (tail < most - same && text.charAt(end - 1 - tail) === put.charAt(put.length - 1 - tail)) {
    tail++;
  }
  return {
    span: { start: start + same, end: end - tail },
    text: put.slice(same, put.length - tail),
  };
}
