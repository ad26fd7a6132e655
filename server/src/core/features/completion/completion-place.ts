import type { Report, Table } from '../../report/report.ts';
import { tablesOf } from '../../rules/helpers/cell-walk.ts';
import { isSpace } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/** A place at which something is to be written. */
export interface CompletionPlace {
  readonly report: Report;
  readonly offset: number;
  /** The line of the place, without its line end. */
  readonly line: Span;
  /** The table that the line is one of, or that ends on the line above; null for neither. */
  readonly table: Table | null;
  /** Whether the line lies within that table. */
  readonly isInTable: boolean;
}

/** What is known of a place; null in the midst of a line end, where nothing can be written. */
export function completionPlace(report: Report, offset: number): CompletionPlace | null {
  const { text } = report;
  if (text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n') return null;
  const line = lineAt(text, offset);
  const tables = tablesOf(report);
  const inside = tables.find(({ span }) => line.start < span.end && line.end > span.start) ?? null;
  const above = lineAt(text, lineEndBefore(text, line.start));
  const ending = tables.find(({ span }) => span.end > above.start && span.end <= above.end) ?? null;
  return { report, offset, line, table: inside ?? ending, isInTable: inside !== null };
}

/** What stands on the line in front of the place. */
export function textBefore({ report, offset, line }: CompletionPlace): string {
  return report.text.slice(line.start, offset);
}

/** What stands on the line behind the place. */
export function textBehind({ report, offset, line }: CompletionPlace): string {
  return report.text.slice(offset, line.end);
}

/** What was typed on a line of its own. */
export interface TypedLine {
  /** From the first character behind indentation and Markdown's marks to the end of the line. */
  readonly span: Span;
  readonly typed: string;
  /** Whether marks stand there already. */
  readonly hasMarks: boolean;
}

/** What was typed so far when nothing else stands on the line; null where something does. */
export function typedLine(place: CompletionPlace): TypedLine | null {
  const [, indentation = '', marks = '', typed = ''] =
    /^([\s\ufeff]*)(#*[^\S\r\n]*)(.*)/su.exec(textBefore(place)) ?? [];
  // Editors close a bracket as soon as it is opened.
  if (!/^[）)]?\s*$/u.test(textBehind(place))) return null;
  const start = place.line.start + indentation.length + marks.length;
  return { span: { start, end: place.line.end }, typed, hasMarks: marks !== '' };
}

function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return { start, end };
}

/** Where the line above ends; the start itself on the first line. */
function lineEndBefore(text: string, start: number): number {
  if (start === 0) return 0;
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}

function isLineEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '\n' || character === '\r';
}

/** Whether nothing but white space stands in a span. */
export function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
