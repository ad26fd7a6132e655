import { layOut } from '../print/lay-out.ts';
import type { Report } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** A text with the reports in it, as a snapshot has them. */
export interface FormattingSource {
  readonly text: string;
  /** Each with its offset in the text. */
  readonly reports: readonly { readonly start: number; readonly report: Report }[];
}

/** What the file's name tells of how it is to be formatted. */
export interface FormattingOptions {
  /** Whether headings carry Markdown's marks; null to go on as the text does. See `marksOf`. */
  readonly marks: boolean | null;
  /** The file's name, which may tell a report's year; null when unknown. */
  readonly fileName: string | null;
}

/**
 * The edits that bring a text into the canonical layout, in the order of the text: the tables as
 * aligned pipe tables, the headings of the six parts as the template has them. Prose, figures and
 * what stands in cells stay as they are; formatting again changes nothing.
 *
 * @param within formats only the tables and headings that touch one of these spans of the whole
 *   text; everything when null.
 */
export function formatting(
  { text, reports }: FormattingSource,
  { marks, fileName }: FormattingOptions,
  within: readonly Span[] | null = null,
): TextEdit[] {
  const edits = reports.flatMap(({ start, report }) => {
    const inside = within?.map((span) => moved(span, -start)) ?? null;
    return layOut(report, { marks, fileName, within: inside }).map((edit) => ({
      ...edit,
      span: moved(edit.span, start),
    }));
  });
  return isCutAlike(text, reports, edits) ? edits : [];
}

/** Whether headings carry marks in a file of this name: in Markdown, not in plain text; else null. */
export function marksOf(name: string): boolean | null {
  const lower = name.toLowerCase();
  if (lower.endsWith('.md')) return true;
  return lower.endsWith('.txt') ? false : null;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether the edited text still holds as many reports; a compilation is cut by its headings. */
function isCutAlike(
  text: string,
  reports: FormattingSource['reports'],
  edits: readonly TextEdit[],
): boolean {
  return edits.length === 0 || splitReports(applyEdits(text, edits)).length === reports.length;
}
