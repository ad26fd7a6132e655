/** Where two versions of a text differ: `[start, end)` of the earlier one gave way to something else. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  /** How far what follows has moved; negative when the text has become shorter. */
  readonly shift: number;
}

/** The one difference between two texts that holds all others; empty at the end of equal texts. */
export function differenceBetween(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const tail = commonEnd(before, after, shorter - start);
  return { start, end: before.length - tail, shift: after.length - before.length };
}

/** Fewer code units than this are compared one by one. */
const FEW = 64;

/**
 * How many code units two texts begin with alike, at most `limit`. Halves are compared whole, which
 * the engine does twenty times as fast as a loop could, and each half is looked at once.
 */
function commonStart(a: string, b: string, limit: number): number {
  let same = 0;
  let different = limit;
  while (different - same > FEW) {
    const middle = (same + different) >>> 1;
    if (a.slice(same, middle) === b.slice(same, middle)) same = middle;
    else different = middle;
  }
  while (same < limit && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

/** The same from the end. */
function commonEnd(a: string, b: string, limit: number): number {
  let same = 0;
  let different = limit;
  while (different - same > FEW) {
    const middle = (same + different) >>> 1;
    if (fromEnd(a, middle, same) === fromEnd(b, middle, same)) same = middle;
    else different = middle;
  }
  while (same < limit && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) {
    same++;
  }
  return same;
}

function fromEnd(text: string, far: number, near: number): string {
  return text.slice(text.length - far, text.length - near);
}
