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
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
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
