/**
 * The same bytes in larger blocks: thousands of small writes cost more than what they write. A piece
 * that is large itself is handed on as it is.
 */
export function* inBlocks(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < BLOCK) continue;
    yield joined(waiting, size);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield joined(waiting, size);
}

/** In bytes; what a pipe takes at once. */
const BLOCK = 64 * 1024;

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first, second] = pieces;
  return first !== undefined && second === undefined ? first : Buffer.concat(pieces, size);
}
