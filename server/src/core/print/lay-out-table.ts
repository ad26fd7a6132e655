import type { Report, Table } from '../report/report.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-end.ts';
import { textOf } from '../text/span.ts';
import { printTable } from './print-table.ts';
import { type ReadContent, readContent } from './read-content.ts';

/**
 * The edit that brings a table into the canonical layout; null when it is there already, or when
 * its lines hold more than that layout can say: then it is better left as it is.
 *
 * No figure, no state and no text is lost. What stands between the table's lines and is no part of
 * it (page numbers, notes) goes in front of the table or behind it.
 */
export function layOutTable(report: Report, table: Table): TextEdit | null {
  const read = readContent(report, table);
  if (read === null) return null;
  return replaceTable(
    report.text,
    read,
    printTable(read.content).join(lineEndOf(report.text)),
    true,
  );
}

/**
 * The edit that puts a table in place of the one that was read; null when nothing would change.
 *
 * @param isApart whether empty lines set the table apart from what stands around it.
 */
export function replaceTable(
  text: string,
  read: ReadContent,
  printed: string,
  isApart: boolean,
): TextEdit | null {
  const { region, before, after } = read;
  const inner = [
    ...before,
    ...(isApart && before.length > 0 ? [''] : []),
    printed,
    ...(isApart && after.length > 0 ? [''] : []),
    ...after,
  ].join(lineEndOf(text));
  const put = isApart ? withEmptyLines(text, read, inner) : inner;
  return put === textOf(text, region.span) ? null : { span: region.span, text: put };
}

/**
 * Markdown wants an empty line on either side of a table. Where a text mixes line ends, CR and LF
 * that meet would become one line end, so such an empty line ends in both.
 */
function withEmptyLines(
  text: string,
  { region: { span, touchesAbove, touchesBelow }, before, after }: ReadContent,
  inner: string,
): string {
  const end = lineEndOf(text);
  const above = end === '\n' && text.charAt(span.start - 1) === '\r' ? '\r\n' : end;
  const below = end === '\r' && text.charAt(span.end) === '\n' ? '\r\n' : end;
  return [
    touchesAbove && before.length === 0 ? above : '',
    inner,
    touchesBelow && after.length === 0 ? below : '',
  ].join('');
}
