import { type Line, scanLines } from '../../syntax/lines.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/**
 * The edits that take whole lines out of a text, each with its line end. Where a blank line stands
 * both above and below, or below the text's first line, one goes too, so that no gap is left behind.
 *
 * @param places inside the lines that go, in any order; several may lie on one line.
 */
export function removeLines(text: string, places: readonly Span[]): TextEdit[] {
  const lines = scanLines(text);
  const gone = linesOf(lines, places);
  for (let first = 0; first < lines.length; first++) {
    if (gone[first] !== true || gone[first - 1] === true) continue;
    const behind = gone.indexOf(false, first);
    const isGap =
      (first === 0 || isEmpty(lines[first - 1])) && behind >= 0 && isEmpty(lines[behind]);
    if (isGap) gone[behind] = true;
  }
  return lines.flatMap((line, index) => {
    if (gone[index] !== true || gone[index - 1] === true) return [];
    const next = lines[gone.indexOf(false, index)];
    const start = startOf(text, line);
    if (next !== undefined) return [{ span: { start, end: next.start }, text: '' }];
    // The text did not end in a line end, and shall not: the one above goes.
    return [{ span: { start: lines[index - 1]?.end ?? start, end: text.length }, text: '' }];
  });
}

/** Of each line, whether one of the places lies on it. */
function linesOf(lines: readonly Line[], places: readonly Span[]): boolean[] {
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return lines.map(({ start, end }) => {
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= start) at++;
    const place = inOrder[at];
    return place !== undefined && place.start <= end && place.end > start;
  });
}

/** A line of one tab is a cell of Word's text export, and no empty line. */
function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && line.start === line.end;
}

/** A byte order mark belongs to the file. */
function startOf(text: string, { start }: Line): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
