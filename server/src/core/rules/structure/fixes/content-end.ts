import type { Report, Section } from '../../../report/report.ts';
import { scanLines } from '../../../syntax/lines.ts';
import type { Span } from '../../../text/span.ts';

/**
 * The end of the last line that a part itself says. What stands behind the last part and belongs to
 * the report as a whole (signature, date, contacts) or to the page is none of it.
 */
export function contentEnd(report: Report, { span }: Section): number {
  const { text, published, contacts, residue, organ } = report;
  const foreign: readonly Span[] = [
    ...(published === null ? [] : [published.span]),
    ...contacts.map((each) => each.span),
    // A bookmark stands inside a line that is the report's own.
    ...residue.filter(({ kind }) => kind !== 'bookmark').map((each) => each.span),
  ];
  const lines = scanLines(text).filter(
    ({ from, to }) => from < to && span.start <= from && to <= span.end,
  );
  const own = lines.findLast((line) => {
    const words = text.slice(line.from, line.to).replace(/\s/gu, '');
    const isForeign = foreign.some(({ start, end }) => start < line.to && line.from < end);
    return !isForeign && words !== organ?.name;
  });
  return own?.end ?? span.start;
}
