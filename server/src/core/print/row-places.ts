import type { Report, Row, Table } from '../report/report.ts';
import { isSpace } from '../text/characters.ts';
import { type FoldedText, fold, foldCode, foldWithOffsets } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { regionOf } from './region.ts';
import { lineEndAt } from './separator.ts';
import { type SourceRow, sourceOf } from './source.ts';

/** Where the parts of a row stand in the text. */
export interface RowPlace {
  readonly row: Row;
  /**
   * The labels of the row's groups, outermost first, then its own; null for one that does not stand
   * between the row before and this row's values.
   */
  readonly stub: readonly (Span | null)[];
  /** The row's own label a second time, above the column names of a table of its own; mostly null. */
  readonly heading: Span | null;
  /** The end of the line on which the row ends, the rest of its label included. */
  readonly end: number;
}

/** The places of all rows that belong to the template, in the order of the text. */
export function rowPlaces(report: Report, table: Table): RowPlace[] {
  const { rows } = sourceOf(table, regionOf(report, table));
  return rows.flatMap((source): RowPlace[] => {
    const row = table.rows.find((each) => each !== null && each.template === source.template);
    return row ? [placeOf(report.text, row, source)] : [];
  });
}

function placeOf(text: string, row: Row, source: SourceRow): RowPlace {
  const { template } = row;
  const above = joined(text, piecesUpTo(source));
  const own = fold(template.label);
  const label = ownLabel(text, source, above, own);
  let before = label === null ? 0 : above.offsets.filter((offset) => offset < label.start).length;
  const headingAt = label === null ? -1 : above.folded.lastIndexOf(own, before - own.length);
  const isHeading = headingAt >= 0 && headingAt + own.length <= before;
  const heading = isHeading ? spanOf(text, above, headingAt, own.length) : null;
  if (isHeading) before = headingAt;
  const groups: (Span | null)[] = [];
  for (const group of template.groups.toReversed()) {
    const folded = fold(group);
    const at = above.folded.slice(0, before).lastIndexOf(folded);
    groups.unshift(at < 0 ? null : spanOf(text, above, at, folded.length));
    if (at >= 0) before = at;
  }
  return { row, stub: [...groups, label], heading, end: endOf(text, row, source, above, own) };
}

/** The pieces of text above a row's values, its label the last of them. */
function piecesUpTo({ above, label }: SourceRow): readonly Span[] {
  const at = above.findIndex(({ start }) => start === label?.start);
  return at < 0 ? above : above.slice(0, at + 1);
}

function joined(text: string, pieces: readonly Span[]): FoldedText {
  const all = pieces.map(({ start, end }) => foldWithOffsets(text, start, end));
  return {
    folded: all.map(({ folded }) => folded).join(''),
    offsets: all.flatMap(({ offsets }) => offsets),
  };
}

/** The whole label, over several lines if need be; else the piece beside the values. */
function ownLabel(text: string, { label }: SourceRow, above: FoldedText, own: string): Span | null {
  if (label === null) return null;
  if (!above.folded.endsWith(own)) return label;
  return spanOf(text, above, above.folded.length - own.length, own.length);
}

/** The characters that a folded word comes from, with the brackets and marks that belong to it. */
function spanOf(text: string, { offsets }: FoldedText, at: number, length: number): Span | null {
  const [first, last] = [offsets[at], offsets[at + length - 1]];
  if (first === undefined || last === undefined) return null;
  const [earliest, latest] = [offsets[at - 1] ?? -1, offsets[at + length] ?? text.length];
  let start = first;
  while (start - 1 > earliest && isOwnMark(text, start - 1)) start--;
  let end = last + 1;
  while (end < latest && isOwnMark(text, end)) end++;
  return { start, end };
}

/** Whether folding drops a character that belongs to a word all the same: a bracket, a full stop. */
function isOwnMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return foldCode(code) === 0 && !isSpace(code) && !'#*|'.includes(text.charAt(at));
}

function endOf(
  text: string,
  row: Row,
  { below }: SourceRow,
  above: FoldedText,
  own: string,
): number {
  let end = lineEndAt(text, Math.max(row.span.end, row.values.at(-1)?.span.end ?? 0));
  let rest = own.slice(sharedEnd(above.folded, own));
  for (const piece of below) {
    const folded = fold(text, piece.start, piece.end);
    if (rest === own || folded === '' || !rest.startsWith(folded)) break;
    rest = rest.slice(folded.length);
    end = lineEndAt(text, piece.end);
  }
  return end;
}

/** How many characters of a label stand at the end of a text. */
function sharedEnd(folded: string, label: string): number {
  let length = Math.min(folded.length, label.length);
  while (length > 0 && !folded.endsWith(label.slice(0, length))) length--;
  return length;
}
