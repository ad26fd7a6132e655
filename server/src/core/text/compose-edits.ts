import { inOrder, type TextEdit } from './edit.ts';

/**
 * The edits that do to a text at once what two lists of edits do one after the other.
 *
 * @param second edits of the text that `first` gives.
 * @returns edits of the text before both, in its order and apart from each other.
 */
export function composeEdits(
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  return editsOf(edited(edited([WHOLE], first), second));
}

/** A stretch of the first text that is still there, or characters that were put in. */
type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'put'; readonly text: string };

/** A text of any length before anything has happened to it. */
const WHOLE: Piece = { kind: 'kept', start: 0, end: Number.POSITIVE_INFINITY };

function edited(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  const rest = pieces.toReversed();
  let at = 0;
  /** Takes pieces up to an offset, cutting the last one where it goes on behind that. */
  const takeUntil = (end: number): Piece[] => {
    const taken: Piece[] = [];
    while (at < end) {
      const piece = rest.pop();
      if (piece === undefined) break;
      const length = Math.min(lengthOf(piece), end - at);
      if (length < lengthOf(piece)) rest.push(part(piece, length, lengthOf(piece)));
      taken.push(part(piece, 0, length));
      at += length;
    }
    return taken;
  };
  for (const { span, text } of inOrder(edits)) {
    result.push(...takeUntil(span.start), { kind: 'put', text });
    takeUntil(span.end);
  }
  return [...result, ...rest.toReversed()];
}

function editsOf(pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'put') text += piece.text;
    else if (piece.end > piece.start) {
      const span = { start: at, end: piece.start };
      if (text !== '' || span.end > span.start) edits.push({ span, text });
      at = piece.end;
      text = '';
    }
  }
  return edits;
}

function lengthOf(piece: Piece): number {
  return piece.kind === 'put' ? piece.text.length : piece.end - piece.start;
}

function part(piece: Piece, start: number, end: number): Piece {
  return piece.kind === 'put'
    ? { kind: 'put', text: piece.text.slice(start, end) }
    : { kind: 'kept', start: piece.start + start, end: piece.start + end };
}
