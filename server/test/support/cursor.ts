/** Where `$0` stands in a test's text, and the text without it. */
export interface Cursor {
  readonly text: string;
  readonly offset: number;
}

/** Takes the cursor out of a test's text, which must hold exactly one. */
export function atCursor(marked: string): Cursor {
  const [before = '', after, ...more] = marked.split('$0');
  if (after === undefined || more.length > 0)
    throw new Error(`not one $0 in this text:\n${marked}`);
  return { text: before + after, offset: before.length };
}
