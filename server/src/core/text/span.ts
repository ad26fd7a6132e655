/**
 * A half-open range of UTF-16 code units within one report's text.
 * Offsets are always relative to the report, never to the file that may hold several reports.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
