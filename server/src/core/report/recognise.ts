import { splitReports } from '../syntax/split.ts';
import { readReport } from './read.ts';
import type { Report } from './report.ts';

/** Words that stand in every report, in characters that no extraction disguises. */
const HINT = '政府信息公开';
/** Parts that a text needs by heading when it has no table three. */
const ENOUGH_PARTS = 4;

/**
 * Whether a text is an annual report, judged by its content alone: by table three, or by its title
 * and most of its headings. A law, a notice or an essay on the subject is none.
 */
export function isReport(text: string): boolean {
  if (!text.includes(HINT)) return false;
  const [first] = splitReports(text);
  return (
    first !== undefined && looksLikeReport(readReport(text.slice(first.start, first.end), null))
  );
}

/** The same for a report that was read already. */
export function looksLikeReport({ tables, sections, title }: Report): boolean {
  const rows = tables.requests?.rows.filter((row) => row !== null).length ?? 0;
  if (rows >= 10) return true;
  const headed = sections.filter(({ heading }) => heading !== null).length;
  return headed >= ENOUGH_PARTS || (headed >= 2 && title !== null);
}
