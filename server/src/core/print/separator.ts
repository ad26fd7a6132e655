/**
 * The text between two cells without the spaces that only fill a column up; null when it holds more
 * than white space and pipes, so that it says nothing of how cells are separated.
 */
export function separatorOf(between: string): string | null {
  return SEPARATOR.test(between) ? between.replace(/ {2,}/gu, ' ') : null;
}

/** The line ends that stand at an offset, with empty lines among them; empty for none. */
export function leadingLineEnds(text: string, offset: number): string {
  // Spaces behind the last line end indent the next line.
  let end = offset;
  for (let at = offset; isLineEnd(text, at) || text.charAt(at) === ' '; at++) {
    if (isLineEnd(text, at)) end = at + 1;
  }
  return text.slice(offset, end);
}

/** How many lines end in a text. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/** The offset at which the line of an offset ends, without its line end. */
export function lineEndAt(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

/** The offset at which the line of an offset begins. A byte order mark belongs to the file. */
export function lineStartAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text, at - 1)) at--;
  return at === 0 && text.charCodeAt(0) === 0xfeff && offset > 0 ? 1 : at;
}

const SEPARATOR = /^[\s|]*$/u;

function isLineEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '\n' || character === '\r';
}
