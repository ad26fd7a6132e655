import type { Span } from './span.ts';

/** A replacement of some characters of a text. */
export interface TextEdit {
  /** What is replaced, in the text before any edit; empty for an insertion. */
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits, which may come in any order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const { span, text: put } of inOrder(edits)) {
    out += text.slice(at, span.start) + put;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The edits in the order of the text. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
