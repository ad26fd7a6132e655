import type { Difference } from './difference.ts';

/**
 * Offsets at which lines begin. A line ends with CRLF, LF or a lone CR, as in the Language Server
 * Protocol; U+2028 and U+2029 end no line there, so they end none here.
 */
export type LineStarts = readonly number[];

/** A place as the protocol has it: zero-based line and UTF-16 character. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

/** Finds where each line of the text begins; the first entry is always 0. */
export function lineStartsOf(text: string): LineStarts {
  const starts = [0];
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const isReturn = cr >= 0 && (lf < 0 || cr < lf);
    if (!isReturn) starts.push(lf + 1);
    else if (cr + 1 !== lf) starts.push(cr + 1);
    if (isReturn) cr = text.indexOf('\r', cr + 1);
    else lf = text.indexOf('\n', lf + 1);
  }
  return starts;
}

/** The same for a text of whose earlier version they are known. */
export function lineStartsAfter(
  before: LineStarts,
  { start, end, shift }: Difference,
  after: string,
): LineStarts {
  // Whether a line begins somewhere is told by the code units on either side of that place.
  const starts = before.slice(0, firstFrom(before, Math.max(1, start)));
  for (let at = Math.max(1, start); at <= end + shift; at++)
    if (isStart(after, at)) starts.push(at);
  // Appending thousands one by one takes twice as long as copying them and moving the copies.
  const moved = before.slice(firstFrom(before, Math.max(1, end + 1)));
  for (let at = 0; at < moved.length; at++) moved[at] = (moved[at] ?? 0) + shift;
  return starts.concat(moved);
}

function isStart(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset - 1);
  return code === LF || (code === CR && text.charCodeAt(offset) !== LF);
}

/** The index of the first line that begins at an offset or behind it; past the end when none does. */
function firstFrom(starts: LineStarts, offset: number): number {
  const { line, character } = placeOf(starts, offset);
  return character === 0 ? line : line + 1;
}

/** Line and character of an offset; offsets outside the text are moved to its nearest end. */
export function placeOf(starts: LineStarts, offset: number): Place {
  const target = Math.max(0, offset);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= target) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: target - (starts[low] ?? 0) };
}
