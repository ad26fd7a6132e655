/** Throws unless both are the same plain data. A web worker has no `node:assert`. */
export function equal<T>(actual: T, expected: T): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
  if (found !== wanted) throw new Error(`Expected ${wanted}\nbut found ${found}`);
}

/** Throws unless the condition holds. */
export function ok(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
