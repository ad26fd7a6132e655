import { columnWidths } from '../print/pipe-table.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { displayWidth } from '../text/width.ts';

/** A character after which a table is aligned. */
export const ALIGNING = ['\n', '|', '\t'] as const;

/**
 * The edits that set the columns of a pipe table under each other again while someone types in it;
 * none when there is no such table. Only spaces between cells and pipes change, and the dashes of the
 * rule. Looks at the table's own lines and at nothing else.
 *
 * @param cursor offset behind the character that was typed. What touches it stays as it is, but for
 *   a tab that was typed for its own sake.
 */
export function alignTable(text: string, cursor: number, typed: string): TextEdit[] {
  const here = lineOf(text, cursor).start;
  const rows = tableAround(text, typed === '\n' ? endOfLineBefore(text, here) : cursor);
  const rule = rows.find(({ isRule }) => isRule);
  if (rule === undefined) return [];
  const written = rows.filter(({ isRule }) => !isRule);
  const widths = columnWidths(
    written.map(({ cells }) => cells.map((cell) => contentOf(text, cell))),
  );
  const sides = rule.cells.map((cell) => sideOf(contentOf(text, cell)));
  const edits = rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const width = widths[column] ?? displayWidth(contentOf(text, cell));
      const side = sides[column] ?? 'left';
      return row.isRule ? ruleEdit(text, cell, width, side) : cellEdits(text, cell, width, side);
    }),
  );
  return edits.filter(
    ({ span }) => typed === '\t' || !(span.start <= cursor && cursor <= span.end),
  );
}

/** One line of a pipe table. */
interface PipeRow {
  /** What stands between two pipes each, spaces included. */
  readonly cells: readonly Span[];
  /** Whether it is the rule below the header. */
  readonly isRule: boolean;
}

type Side = 'left' | 'right' | 'centre';

/** The rows of the table that an offset lies in; empty when it lies in none. */
function tableAround(text: string, offset: number): PipeRow[] {
  if (offset < 0) return [];
  const rows: PipeRow[] = [];
  const line = lineOf(text, offset);
  const here = pipeRow(text, line);
  if (here === null) return [];
  for (let at = line.start; at > 0; ) {
    const above = lineOf(text, endOfLineBefore(text, at));
    const row = pipeRow(text, above);
    if (row === null) break;
    rows.push(row);
    at = above.start;
  }
  rows.reverse().push(here);
  for (let at = line.end; at < text.length; ) {
    const below = lineOf(text, behindLineEnd(text, at));
    const row = pipeRow(text, below);
    if (row === null) break;
    rows.push(row);
    at = below.end;
  }
  return rows;
}

/** A line that begins and ends with a pipe; null for any other. */
function pipeRow(text: string, line: Span): PipeRow | null {
  const content = text.slice(line.start, line.end);
  const from = line.start + content.length - content.trimStart().length;
  const to = line.start + content.trimEnd().length;
  const pipes: number[] = [];
  for (let at = from; at < to; at++) {
    if (text.charAt(at) === '|' && text.charAt(at - 1) !== '\\') pipes.push(at);
  }
  if (pipes.length < 2 || pipes[0] !== from || pipes.at(-1) !== to - 1) return null;
  const cells = pipes.slice(1).map((end, index) => ({ start: (pipes[index] ?? end) + 1, end }));
  return { cells, isRule: cells.every((cell) => RULE.test(contentOf(text, cell))) };
}

/** One or two dashes alone are a value; rules have three characters or more. */
const RULE = /^(?=.{3}):?-+:?$/u;

function sideOf(rule: string): Side {
  if (!rule.endsWith(':')) return 'left';
  return rule.startsWith(':') ? 'centre' : 'right';
}

function ruleEdit(text: string, cell: Span, width: number, side: Side): TextEdit[] {
  const content = contentOf(text, cell);
  const colons = Number(content.startsWith(':')) + Number(content.endsWith(':'));
  const dashes = '-'.repeat(Math.max(3, width) - colons);
  const opening = content.startsWith(':') ? ':' : '';
  return changed(text, cell, ` ${opening}${dashes}${side === 'left' ? '' : ':'} `);
}

/** The edits of the spaces in front of a cell's content and behind it. */
function cellEdits(text: string, cell: Span, width: number, side: Side): TextEdit[] {
  const content = contentOf(text, cell);
  const spare = width - displayWidth(content);
  const before = side === 'left' ? 0 : side === 'right' ? spare : Math.floor(spare / 2);
  const [leading, trailing] = [' '.repeat(before + 1), ' '.repeat(spare - before + 1)];
  if (content === '') return changed(text, cell, leading + trailing);
  const start = cell.start + text.slice(cell.start, cell.end).indexOf(content);
  return [
    ...changed(text, { start: cell.start, end: start }, leading),
    ...changed(text, { start: start + content.length, end: cell.end }, trailing),
  ];
}

function changed(text: string, span: Span, put: string): TextEdit[] {
  return text.slice(span.start, span.end) === put ? [] : [{ span, text: put }];
}

function contentOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim();
}

/** The line that an offset lies in, without its line end. */
function lineOf(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return { start, end };
}

function endOfLineBefore(text: string, start: number): number {
  return text.charAt(start - 1) === '\n' && text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
}

function behindLineEnd(text: string, end: number): number {
  return text.charAt(end) === '\r' && text.charAt(end + 1) === '\n' ? end + 2 : end + 1;
}

function isLineEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' || text.charAt(at) === '\r';
}
