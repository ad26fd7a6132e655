import { type Line, scanLines } from '../../syntax/lines.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/line-end.ts';

/** Whether a line that is put in shall have an empty line above and below it. */
export interface BlankLines {
  readonly above: boolean;
  readonly below: boolean;
}

/**
 * Puts lines into a text, written with its own line ends. Blank lines that are there already are not
 * doubled.
 *
 * @param at an offset; the lines go above the line that it lies on, or to the end of the text.
 */
export function insertLines(
  text: string,
  at: number,
  inserted: readonly string[],
  blank: BlankLines,
): TextEdit {
  const lines = scanLines(text);
  const index = at >= text.length ? lines.length : lineIndexAt(lines, at);
  const below = lines[index];
  const start = below === undefined ? text.length : startOf(text, below);
  const above = lines[index - 1];
  const isOpen = below === undefined && above !== undefined && above.start < above.end;
  const head = isOpen ? [''] : [];
  if (blank.above && above !== undefined && above.from < above.to) head.push('');
  const foot = blank.below && below !== undefined && below.from < below.to ? [''] : [];
  const end = lineEndOf(text);
  const put = [...head, ...inserted, ...foot].map((line) => line + end).join('');
  return { span: { start, end: start }, text: put };
}

/** The index of the line that an offset lies on; a line end belongs to the line that it ends. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  const behind = lines.findIndex(({ start }) => start > offset);
  return behind < 0 ? lines.length - 1 : behind - 1;
}

/** Where the line below an offset's begins; the text's end when there is none. */
export function startOfNextLine(text: string, offset: number): number {
  const lines = scanLines(text);
  return lines[lineIndexAt(lines, offset) + 1]?.start ?? text.length;
}

/** A byte order mark belongs to the file. */
function startOf(text: string, { start }: Line): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
