import type { Finding } from '../../core/rules/rule.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { type LineStarts, lineStartsOf, placeOf } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import type { LocatedFinding, Range } from './outcome.ts';

/** All findings of a text, in its order, with their places in the file. */
export function locateFindings({ text, reports }: Snapshot): LocatedFinding[] {
  if (reports.every(({ findings }) => findings.length === 0)) return [];
  const starts = lineStartsOf(text);
  return reports.flatMap(({ start, findings }) =>
    findings.map((finding) => locate(finding, start, text, starts)),
  );
}

/** The range of a span that begins `offset` characters into the text. */
export function rangeOf({ start, end }: Span, starts: LineStarts, offset = 0): Range {
  return { start: placeOf(starts, offset + start), end: placeOf(starts, offset + end) };
}

/** A line of the text without its line end. */
export function lineAt(text: string, starts: LineStarts, line: number): string {
  return text
    .slice(starts[line] ?? 0, starts[line + 1] ?? text.length)
    .replace(/(?<![\r\n])[\r\n]+$/u, '');
}

function locate(
  { rule, severity, message, span, related, elsewhere = [], subject }: Finding,
  offset: number,
  text: string,
  starts: LineStarts,
): LocatedFinding {
  const range = rangeOf(span, starts, offset);
  return {
    rule,
    severity,
    message,
    range,
    related: related.map((each) => ({
      message: each.message,
      range: rangeOf(each.span, starts, offset),
    })),
    elsewhere,
    subject,
    line: lineAt(text, starts, range.start.line),
  };
}
