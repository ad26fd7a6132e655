import type { Cell, Row } from '../report/report.ts';
import { trim } from '../text/characters.ts';
import { inOrder, type TextEdit } from '../text/edit.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { lineAround } from './line.ts';
import { fillSlot, pipeSlot } from './pipe-slot.ts';

/** A number to be written. */
export interface CellWriting {
  readonly row: Row;
  /** One of the row's cells. */
  readonly cell: Cell;
  /** The number as it is to stand there. */
  readonly to: string;
}

/**
 * The edits, in the order of the text, that write numbers into cells, each into another one, in whatever layout the table
 * stands: over a number, a dash or what cannot be read, or into a blank cell. A unit and a note behind
 * the number stay. Null when one of the cells is blank and has no place of its own in the text.
 *
 * A number that was read from two pieces because only then its row adds up is written in one beside
 * them, or it could not be read any more when another number of the row changes.
 */
export function writeCells(text: string, writings: readonly CellWriting[]): TextEdit[] | null {
  if (!writings.every(({ row, cell }) => hasPlace(text, row, cell))) return null;
  const written = new Set(writings.map(({ cell }) => cell));
  const divided = [...new Set(writings.map(({ row }) => row))].flatMap(dividedNumber);
  const all = [...writings, ...divided.filter(({ cell }) => !written.has(cell))];
  return inOrder(all.map(({ cell, to }) => replaceInCell(text, cell, figureSpan(text, cell), to)));
}

/**
 * Whether a cell stands where its row does. A blank cell may have been found in another line, behind
 * the words of a header for instance, when its own place was lost with the spaces at a line's end.
 */
function hasPlace(text: string, { template, label, values }: Row, cell: Cell): boolean {
  if (cell.state !== 'blank') return true;
  const line = lineAround(text, cell.span);
  if (/^[\s|]*$/u.test(textOf(text, line))) return true;
  const filled = values.filter(({ state }) => state !== 'blank');
  if (filled.length > 0) return filled.some(({ span }) => contains(line, span));
  if (label === null || !contains(line, label.span)) return false;
  const words = fold(text, label.span.start, label.span.end);
  return !template.columns.some((column) => fold(column.label) === words);
}

/** The number of a row that stands in two pieces, to be written in one; none in nearly every row. */
export function dividedNumber(row: Row): CellWriting[] {
  const [first] = row.joined;
  const cell = row.cells.find((each) => first !== undefined && each?.span.start === first.start);
  if (cell === undefined || cell === null || cell.value === null) return [];
  return [{ row, cell, to: String(cell.value) }];
}

/** Where the number itself stands in a cell, or what stands instead: without unit and note. */
export function figureSpan(text: string, { span, unit, note }: Cell): Span {
  const end = note?.start ?? span.end;
  return trim(text, span.start, unit === null ? end : text.lastIndexOf(unit, end - unit.length));
}

/** The edit that replaces a part of what stands in a cell, and leaves padded columns as they are. */
export function replaceInCell(text: string, { span }: Cell, part: Span, put: string): TextEdit {
  const slot = pipeSlot(text, span);
  if (slot === null) return { span: part, text: put };
  const content = text.slice(span.start, part.start) + put + text.slice(part.end, span.end);
  return fillSlot(text, slot, span, content);
}
