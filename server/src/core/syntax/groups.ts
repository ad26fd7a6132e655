import type { Span } from '../text/span.ts';
import { type CutLine, isCell, isSlip, type Piece } from './pieces.ts';
import { isRowName } from './row-names.ts';
import type { Cell } from './table.ts';
import { unreadable } from './values.ts';

/**
 * Values that stand together, with the text that came before them: a table's row, in whatever
 * layout, before anyone knows which row it is.
 */
export interface Group {
  /** The values in order, from the first that is not blank to the last. */
  readonly values: readonly Cell[];
  /** Blank cells between the label and the first value: empty values, or merged label cells. */
  readonly before: readonly Cell[];
  /** Blank cells behind the last value: empty values, or mere layout. */
  readonly after: readonly Cell[];
  /** The text beside the values: on their line, or the cell just before them; null for none. */
  readonly label: Span | null;
  /** All text since the group before this one, the label last. */
  readonly texts: readonly Span[];
  /** Index of the first and last line on which the group's label or values stand. */
  readonly firstLine: number;
  readonly lastLine: number;
}

interface OpenGroup {
  values: Cell[];
  before: Cell[];
  after: Cell[];
  label: Span | null;
  texts: Span[];
  firstLine: number;
  lastLine: number;
}

/** What has been collected so far: whole groups, text that awaits its values, the group at hand. */
interface Collection {
  readonly text: string;
  readonly cut: readonly CutLine[];
  readonly groups: Group[];
  texts: Span[];
  open: OpenGroup | null;
}

/** Collects, in the order of the text, every group of values with the text around it. */
export function collectGroups(text: string, cut: readonly CutLine[]): Group[] {
  const collection: Collection = { text, cut, groups: [], texts: [], open: null };
  cut.forEach((line, index) => {
    takeLine(collection, line, index);
  });
  close(collection);
  return collection.groups;
}

function takeLine(collection: Collection, line: CutLine, index: number): void {
  switch (line.shape) {
    case 'rule':
      return;
    case 'empty':
      takeEmpty(collection);
      return;
    case 'text':
    case 'cell':
    case 'run':
      if (line.pieces.length === 1) takeLone(collection, line, index);
      else takeRow(collection, line, index);
      return;
    case 'row':
      takeRow(collection, line, index);
      return;
    default:
      line.shape satisfies never;
  }
}

/** An empty line ends a row of cells that stand one a line; plain values run on across it. */
function takeEmpty(collection: Collection): void {
  const { open, cut } = collection;
  if (open !== null && cut[open.lastLine]?.shape === 'cell') close(collection);
}

/** A line with one piece: text, or a value that may belong with those above and below it. */
function takeLone(collection: Collection, { shape, pieces }: CutLine, index: number): void {
  const [piece] = pieces;
  if (piece === undefined) return;
  if (!isCell(piece)) {
    const slip = loneSlip(collection, piece, index);
    if (slip === null) addText(collection, piece);
    else addCell(collection, slip, null, index);
    return;
  }
  if (collection.open !== null && !standsAlone(collection.cut[collection.open.lastLine])) {
    close(collection);
  }
  if (collection.open !== null) {
    addCell(collection, piece, null, index);
    return;
  }
  const leads = piece.state === 'blank' && !isTextCell(collection.cut[index - 1]);
  if (shape === 'cell' && leads && !isBeforeValue(collection.cut, index)) return;
  addCell(collection, piece, collection.texts.at(-1) ?? null, index);
}

/** No row has more cells. */
const WIDEST = 15;

/**
 * Whether a blank cell at the head of a row, cells one a line, has a value behind it, with nothing but
 * blank cells between. Before a text it is a merged label cell and no value.
 */
function isBeforeValue(cut: readonly CutLine[], index: number): boolean {
  for (let at = index + 1; at < index + WIDEST; at++) {
    const line = cut[at];
    const piece = line?.shape === 'cell' ? line.pieces[0] : undefined;
    if (!isCell(piece)) return false;
    if (piece.state !== 'blank') return true;
  }
  return false;
}

/** A line with several pieces is a row of its own, or several rows side by side. */
function takeRow(collection: Collection, { pieces }: CutLine, index: number): void {
  close(collection);
  let label: Span | null = null;
  let words: Span | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (isCell(piece)) {
      addCell(collection, piece, label, index);
      continue;
    }
    if (words !== null && isSlipInRow(collection.text, piece, words, pieces, at)) {
      addCell(collection, unreadable(piece.start, piece.end), label, index);
    } else {
      addText(collection, piece);
      label = piece;
    }
    words = piece;
  }
  close(collection);
}

/** A whole row of blanks without a label is at least this long; a shorter one is layout. */
const BLANK_ROW = 5;

/** Ends the group at hand. Blank cells alone are a group behind a label, or when they fill a row. */
function close(collection: Collection): void {
  const { open } = collection;
  if (open === null) return;
  collection.open = null;
  const blanks = open.before.length;
  if (open.values.length > 0 || (open.label !== null && blanks > 0)) {
    collection.groups.push(open);
    collection.texts = [];
  } else if (blanks >= BLANK_ROW) {
    // The text above may belong to the next values all the same, so it is not used up.
    collection.groups.push({ ...open, texts: [...open.texts] });
  }
}

function addText(collection: Collection, span: Span): void {
  close(collection);
  collection.texts.push(span);
}

function addCell(collection: Collection, cell: Cell, label: Span | null, line: number): void {
  const open = collection.open ?? newGroup(collection.texts, label, line);
  collection.open = open;
  open.lastLine = line;
  if (cell.state !== 'blank') {
    for (const blank of open.after) open.values.push(blank);
    open.values.push(cell);
    open.after = [];
  } else if (open.values.length === 0) open.before.push(cell);
  else open.after.push(cell);
}

function newGroup(texts: Span[], label: Span | null, line: number): OpenGroup {
  return { values: [], before: [], after: [], label, texts, firstLine: line, lastLine: line };
}

function isTextCell(line: CutLine | undefined): boolean {
  return line?.shape === 'cell' && !isCell(line.pieces[0]);
}

/** Whether the line is one piece: only such values go on on the next line. */
function standsAlone(line: CutLine | undefined): boolean {
  return line !== undefined && line.pieces.length === 1;
}

/** A mistyped number alone on its line, between two values that stand alone on theirs. */
function loneSlip({ text, cut, open }: Collection, span: Span, index: number): Cell | null {
  if (open === null || open.values.length === 0 || !standsAlone(cut[open.lastLine])) return null;
  const next = cut[index + 1];
  if (!standsAlone(next) || !isCell(next?.pieces[0])) return null;
  return isSlip(text, span.start, span.end) ? unreadable(span.start, span.end) : null;
}

/** A word this long is no mistyped number. */
const LONGEST_SLIP = 8;

/**
 * A mistyped number, or words where a number belongs, in a row of cells: behind a text that cannot
 * but be the row's label, or too short and foreign for a label of its own.
 *
 * @param before the text of the row that stands nearest in front.
 */
function isSlipInRow(
  text: string,
  span: Span,
  before: Span,
  pieces: readonly Piece[],
  at: number,
): boolean {
  if (isSlip(text, span.start, span.end)) return true;
  if (span.end - span.start > LONGEST_SLIP) return false;
  const amidValues = isFilled(pieces[at - 1]) && isFilled(pieces[at + 1]);
  return (amidValues || isRowName(text, before)) && !isRowName(text, span);
}

function isFilled(piece: Piece | undefined): boolean {
  return isCell(piece) && piece.state !== 'blank';
}
