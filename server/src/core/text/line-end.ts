/** The line end that a text is written with: its first one; LF when it has none. */
export function lineEndOf(text: string): string {
  return LINE_END.exec(text)?.[0] ?? '\n';
}

const LINE_END = /\r\n|\n|\r/u;
