import type { Span } from '../text/span.ts';
import type { Line } from './lines.ts';
import { type CutLine, isSlip, type Piece } from './pieces.ts';
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

/** Collects, in the order of the text, every group of values with the text around it. */
export function collectGroups(
  text: string,
  lines: readonly Line[],
  cut: readonly CutLine[],
): Group[] {
  const groups: Group[] = [];
  let texts: Span[] = [];
  let open: OpenGroup | null = null;

  const close = (): void => {
    if (open === null) return;
    const stands = open.values.length > 0 || (open.label !== null && open.before.length > 0);
    if (stands) {
      groups.push(open);
      texts = [];
    }
    open = null;
  };
  const addText = (span: Span): void => {
    close();
    texts.push(span);
  };
  const addCell = (cell: Cell, label: Span | null, line: number): void => {
    open ??= { values: [], before: [], after: [], label, texts, firstLine: line, lastLine: line };
    open.lastLine = line;
    if (cell.state !== 'blank') {
      open.values.push(...open.after, cell);
      open.after = [];
    } else if (open.values.length === 0) open.before.push(cell);
    else open.after.push(cell);
  };

  lines.forEach((_, index) => {
    const { shape, pieces } = cut[index] as CutLine;
    if (shape === 'rule') return;
    if (shape === 'empty') {
      // An empty line ends a row of cells that stand one a line; plain values run on across it.
      if (open !== null && cut[open.lastLine]?.shape === 'cell') close();
      return;
    }
    if (isLoneValue(shape, pieces)) {
      const cell = (pieces[0] as Extract<Piece, { kind: 'value' }>).cell;
      if (open !== null && !mayGoOn(cut, open.lastLine)) close();
      // A blank cell at the head of a row is a merged label cell, not a value.
      if (open === null && cell.state === 'blank' && !isTextCell(cut[index - 1])) return;
      addCell(cell, open === null ? (texts.at(-1) ?? null) : null, index);
      return;
    }
    const slip = loneSlip(text, pieces, open, cut, index);
    if (slip !== null) {
      addCell(slip, null, index);
      return;
    }
    if (shape === 'text' || shape === 'cell') {
      for (const piece of pieces) if (piece.kind === 'text') addText(piece.span);
      return;
    }
    close();
    let label: Span | null = null;
    for (const [at, piece] of pieces.entries()) {
      if (piece.kind === 'value') addCell(piece.cell, label, index);
      else if (isSlipInRow(text, piece.span, pieces, at)) {
        addCell(unreadable(piece.span.start, piece.span.end), label, index);
      } else {
        addText(piece.span);
        label = piece.span;
      }
    }
    close();
  });
  close();
  return groups;
}

function isLoneValue(shape: CutLine['shape'], pieces: readonly Piece[]): boolean {
  return (
    (shape === 'cell' || shape === 'run') && pieces.length === 1 && pieces[0]?.kind === 'value'
  );
}

function isTextCell(line: CutLine | undefined): boolean {
  return line?.shape === 'cell' && line.pieces[0]?.kind === 'text';
}

/** Only values that themselves stand alone on their lines go on on the next line. */
function mayGoOn(cut: readonly CutLine[], lastLine: number): boolean {
  const last = cut[lastLine];
  return last !== undefined && last.pieces.length === 1;
}

/** A mistyped number alone on its line, between two values that stand alone on theirs. */
function loneSlip(
  text: string,
  pieces: readonly Piece[],
  open: OpenGroup | null,
  cut: readonly CutLine[],
  index: number,
): Cell | null {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'text' || open === null) return null;
  if (open.values.length === 0 || !mayGoOn(cut, open.lastLine)) return null;
  const next = cut[index + 1];
  if (next === undefined || !isLoneValue(next.shape, next.pieces)) return null;
  return isSlip(text, piece.span.start, piece.span.end)
    ? unreadable(piece.span.start, piece.span.end)
    : null;
}

/**
 * A mistyped number in a row of cells: behind the row's label, and either too short and foreign for
 * a label or a word or two between values.
 */
function isSlipInRow(text: string, span: Span, pieces: readonly Piece[], at: number): boolean {
  const hasLabel = pieces.slice(0, at).some((piece) => piece.kind === 'text');
  if (!hasLabel) return false;
  if (isSlip(text, span.start, span.end)) return true;
  return span.end - span.start <= 3 && isFilled(pieces[at - 1]) && isFilled(pieces[at + 1]);
}

function isFilled(piece: Piece | undefined): boolean {
  return piece?.kind === 'value' && piece.cell.state !== 'blank';
}
