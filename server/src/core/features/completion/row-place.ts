import type { Row, Table } from '../../report/report.ts';
import { rowsOf } from '../../rules/helpers/cell-walk.ts';
import type { Span } from '../../text/span.ts';
import type { CompletionPlace } from './completion-place.ts';

/** How the rows of a table are written. */
export interface RowStyle {
  /** What parts two cells. */
  readonly separator: '|' | '\t' | ' ';
  /** Whether a pipe stands in front of the first cell and behind the last. */
  readonly isEnclosed: boolean;
  /** How many separators stand in front of the label. */
  readonly before: number;
}

/** Where the label of a row is written on the line of a place. */
export interface LabelPlace {
  /** The whole cell's content, or from the line's first character to the place. */
  readonly span: Span;
  /** Whether nothing stands behind it on the line. */
  readonly isEmpty: boolean;
  /** Null where every cell has a line of its own. */
  readonly style: RowStyle | null;
}

/** The place for a label at the cursor; null where none is written. */
export function labelPlace(place: CompletionPlace, table: Table): LabelPlace | null {
  const { report, offset, line } = place;
  const style = rowStyle(report.text, table, line);
  const before = report.text.slice(line.start, offset);
  const behind = report.text.slice(offset, line.end);
  const mark = style?.separator === '|' || style?.separator === '\t' ? style.separator : null;
  if (mark !== null && before.split(mark).length - 1 !== style?.before) return null;
  if (mark === null && /[|\t]./su.test(before.trimStart())) return null;
  const cell = mark === null ? before : before.slice(before.lastIndexOf(mark) + 1);
  const typed = cell.trimStart();
  const rest = mark === null ? /^[^\s\d]*/u.exec(behind)?.[0] : behind.split(mark)[0]?.trimEnd();
  const span = { start: offset - typed.length, end: offset + (rest ?? '').length };
  const remainder = report.text.slice(span.end, line.end);
  return { span, isEmpty: /^[\s|]*$/u.test(remainder), style };
}

/** The style of the row nearest to a line; null where no row has its values on one line. */
function rowStyle(text: string, table: Table, line: Span): RowStyle | null {
  const distance = ({ span }: Row) => Math.abs(span.start - line.start);
  const near = rowsOf(table).toSorted((a, b) => distance(a) - distance(b));
  for (const row of near) {
    const style = styleOf(text, row, line);
    if (style !== null) return style;
  }
  return null;
}

function styleOf(text: string, { label, values }: Row, line: Span): RowStyle | null {
  const [first, last] = [values[0], values.at(-1)];
  if (label === null || first === undefined || last === undefined) return null;
  const start = lineStart(text, label.span.start);
  const isHere = start === line.start;
  const all = text.slice(start, last.span.end);
  if (isHere || /[\r\n]/u.test(all)) return null;
  const before = text.slice(start, label.span.start);
  const between = text.slice(label.span.end, first.span.end);
  const separator = between.includes('|') ? '|' : between.includes('\t') ? '\t' : ' ';
  if (separator === ' ' && first.span.start === first.span.end) return null;
  return {
    separator,
    isEnclosed: separator === '|' && before.trimStart().startsWith('|'),
    before: separator === ' ' ? 0 : before.split(separator).length - 1,
  };
}

function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--;
  return at;
}
