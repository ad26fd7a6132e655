import type { Range } from 'vscode-languageserver';
import { type LineStarts, placeOf } from '../core/text/lines.ts';
import type { Span } from '../core/text/span.ts';

/** Turns a report's spans into the document's ranges: the one place where offsets become lines. */
export type ToRange = (span: Span) => Range;

/**
 * @param lines the whole document's line starts.
 * @param start offset of the report in the document.
 */
export function rangesOf(lines: LineStarts, start: number): ToRange {
  return (span) => ({
    start: placeOf(lines, start + span.start),
    end: placeOf(lines, start + span.end),
  });
}
