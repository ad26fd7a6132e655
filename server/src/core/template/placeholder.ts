import type { Span } from '../text/span.ts';

/** What stands where the clerk has to write something: 【待填写：机关名称】. */
export function placeholder(hint: string): string {
  return `${FILL}${hint}${CLOSE}`;
}

/** What stands in front of a paragraph of last year's report that has to be written anew. */
export const REWRITE_MARK = '【上年内容，请改写】';

/** One of our marks in a text. */
export interface PlaceholderMark {
  readonly kind: 'fill' | 'rewrite';
  readonly span: Span;
  /** What is to be written there; empty for a mark to rewrite. */
  readonly hint: string;
}

/** Every mark in a text, in its order. One mark has no line end inside. */
export function placeholderMarks(text: string): readonly PlaceholderMark[] {
  return Array.from(text.matchAll(MARK), (match): PlaceholderMark => {
    const span = { start: match.index, end: match.index + match[0].length };
    const hint = match[1];
    return hint === undefined ? { kind: 'rewrite', span, hint: '' } : { kind: 'fill', span, hint };
  });
}

/** The text without its marks to rewrite; for comparing it with the text it was made of. */
export function withoutRewriteMarks(text: string): string {
  return text.replaceAll(REWRITE_MARK, '');
}

const FILL = '【待填写：';
const CLOSE = '】';
const MARK = /【待填写：([^【】\r\n]*)】|【上年内容，请改写】/gu;
