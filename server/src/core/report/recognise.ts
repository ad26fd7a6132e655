import { splitReports } from '../syntax/split.ts';
import { REPORT_HINT } from './hint.ts';
import { readReport } from './read.ts';
import type { Report } from './report.ts';

/** Parts that a text needs by heading when it has no title and most of table three is missing. */
const ENOUGH_PARTS = 4;

/**
 * Whether a text is an annual report, judged by its content alone: by table three, or by headings
 * together with the title or another table. A law, a notice or an essay on the subject is none.
 */
export function isReport(text: string): boolean {
  if (!text.includes(REPORT_HINT)) return false;
  const [first] = splitReports(text);
  return (
    first !== undefined && looksLikeReport(readReport(text.slice(first.start, first.end), null))
  );
}

/** The same for the first report of a text, if it was read already. */
export function looksLikeReport({ tables, sections, title }: Report): boolean {
  const rows = tables.requests?.rows.filter((row) => row !== null).length ?? 0;
  if (rows >= 10) return true;
  const headed = sections.filter(({ heading }) => heading !== null).length;
  if (title !== null) return headed >= 2;
  // A notice lists the parts that it asks for; only a report has tables as well.
  const filled = Object.values(tables).some((table) => table !== null);
  return headed >= ENOUGH_PARTS && filled;
}
