import type { Span } from '../../text/span.ts';

/** Longer than the title of any document; brackets that are never closed hold nothing. */
const TITLE = /《[^《》]{1,200}》/gu;

/** The titles of documents that a text cites, with their brackets 《》. */
export function documentTitles(text: string): readonly Span[] {
  return [...text.matchAll(TITLE)].map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }));
}
