/** A paragraph, a heading or a table to be printed: text, with places where something is missing. */
export type Block = readonly (string | Place)[];

/** A place where something is to be written. */
export interface Place {
  /** What stands there until then; empty in a table's cell. */
  readonly fill: string;
  /** Places of one key hold the same; null for a place of its own. */
  readonly key: string | null;
}

/**
 * A piece of a text that is to be filled in: text that stays, or a place. Places of one number hold
 * the same; they are numbered from 1 in the order of the text.
 */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly stop: number; readonly text: string };

/** The blocks as one text, an empty line between them, with their places numbered. */
export function piecesOf(blocks: readonly Block[]): TextPiece[] {
  const numbers = new Map<string, number>();
  let last = 0;
  const stopOf = ({ key }: Place): number => {
    const known = key === null ? undefined : numbers.get(key);
    if (known !== undefined) return known;
    last++;
    if (key !== null) numbers.set(key, last);
    return last;
  };
  const parts = blocks.flatMap((block, at) => [...block, at < blocks.length - 1 ? '\n\n' : '\n']);
  return joined(
    parts.map((part) =>
      typeof part === 'string'
        ? { kind: 'text', text: part }
        : { kind: 'stop', stop: stopOf(part), text: part.fill },
    ),
  );
}

/** Neighbouring texts as one piece; none is empty. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: before.text + piece.text };
    } else if (piece.kind === 'stop' || piece.text !== '') result.push(piece);
  }
  return result;
}
