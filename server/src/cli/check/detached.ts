/**
 * The same characters in memory of their own: to the engine a piece of a text is a window onto the
 * whole, and a few words of each of ten thousand reports would keep all of them.
 */
export function detached(piece: string): string {
  return Buffer.from(piece, 'utf16le').toString('utf16le');
}
