/**
 * The same characters in memory of their own. What the engine cuts out of a text is a window onto the
 * whole, so a few words that outlive a text would keep all of it.
 */
export function detached(piece: string): string {
  // Joining makes a new string, and the window that is cut then opens onto that one.
  return ` ${piece}`.slice(1);
}
