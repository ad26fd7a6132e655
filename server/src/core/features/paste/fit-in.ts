import { isSpace } from '../../text/characters.ts';
import { lineEndOf } from '../../text/line-end.ts';
import type { Span } from '../../text/span.ts';

/**
 * Lines as they go into a text: with its line ends, and with an empty line between them and what
 * stands around them, as Markdown wants it about a table.
 *
 * @param inserted lines that end in LF, or in nothing.
 */
export function fitIn(
  { text, span }: { readonly text: string; readonly span: Span },
  inserted: string,
): string {
  const end = lineEndOf(text);
  const lines = inserted.trim().split('\n').join(end);
  return (
    breaksBefore(text.slice(0, span.start), end) + lines + breaksBehind(text.slice(span.end), end)
  );
}

function breaksBefore(before: string, end: string): string {
  const [line = '', above = ''] = before.split(LINE_END).slice(-2).toReversed();
  if (!isBlank(line)) return end + end;
  return line !== '' || !isBlank(above) ? end : '';
}

function breaksBehind(behind: string, end: string): string {
  const [line = '', below] = behind.split(LINE_END, 2);
  if (!isBlank(line)) return end + end;
  return below === undefined || !isBlank(below) ? end : '';
}

const LINE_END = /\r\n|\n|\r/u;

function isBlank(line: string): boolean {
  return [...line].every((character) => isSpace(character.charCodeAt(0)));
}
