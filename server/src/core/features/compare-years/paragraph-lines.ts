import { evenOut, indexFrom } from '../../prose/even-out.ts';
import type { Heading, Report } from '../../report/report.ts';
import type { Line } from '../../syntax/lines.ts';
import { contains } from '../../text/span.ts';

/**
 * The lines of a paragraph as one sentence a line, evened out in width. Of a heading that stands in one line with
 * its text each has a line of its own. The part's own heading is left out, for it is printed anew.
 */
export function paragraphLines(
  report: Report,
  lines: readonly Line[],
  partHeading: Heading | null,
): { readonly heading: string | null; readonly sentences: readonly string[] } {
  const even = evenOut(report.text, lines);
  const { text } = even;
  const [first, last] = [lines[0], lines.at(-1)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const heading = report.headings.find((each) => contains(span, each.span)) ?? null;
  const end = heading === null ? 0 : indexFrom(even, heading.span.end);
  const own = heading === null || heading === partHeading ? null : text.slice(0, end);
  const rest = heading === null ? text : text.slice(end).replace(/^[。：、，；]+/u, '');
  return { heading: own, sentences: rest.match(SENTENCE) ?? [] };
}

/** With closing brackets and quotation marks behind the full stop. */
const SENTENCE = /[^。；！？]+(?:[。；！？]+[”’）】]*)?|[。；！？]+/gu;
