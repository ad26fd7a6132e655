import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { splitReports } from '../syntax/split.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import { dateEdits } from './from-last-year/date-edits.ts';
import { rewriteEdits } from './from-last-year/rewrite-edits.ts';
import { rolledTables } from './from-last-year/rolled-tables.ts';
import { yearEdits } from './from-last-year/year-edits.ts';

/** What a new report is made of besides the text of last year's. */
export interface RollOptions {
  /** The name of last year's file, which may tell its year; null when unknown. */
  readonly fileName: string | null;
  /** The year of the new report; null for the one after last year's. */
  readonly year: number | null;
}

/** A new report made of last year's, or why there is none. */
export type RolledReport =
  | { readonly kind: 'report'; readonly text: string; readonly year: number }
  /** Nothing in the text is a part or a table of a report. */
  | { readonly kind: 'no-report' }
  /** Neither text nor file name tell what year the report is about, and nobody has said it. */
  | { readonly kind: 'no-year' }
  /** The report is not about the year before the one that was asked for. */
  | { readonly kind: 'other-year'; readonly found: number };

/**
 * The beginnings of a report, out of last year's, edited where it stands: the year moved on where it
 * is the report's; 上年结转 taken over from last year's 结转下年度; every other cell blank; the prose
 * kept and marked to be rewritten; the dates of signing left open. Tables whose layout has no blank
 * cells, and those of a format that is no longer in force, are printed in the canonical layout. A text
 * that holds several reports is treated report by report.
 */
export function fromLastYear(text: string, { fileName, year }: RollOptions): RolledReport {
  const reports = splitReports(text).map(({ start, end }) =>
    readReport(text.slice(start, end), fileName),
  );
  if (!reports.some(isFilled)) return { kind: 'no-report' };
  const found = reports.find((report) => report.year !== null)?.year?.value ?? null;
  const last = found ?? (year === null ? null : year - 1);
  if (last === null) return { kind: 'no-year' };
  if (year !== null && year !== last + 1) return { kind: 'other-year', found: last };
  const rolled = reports.map((report) => rolledText(report, report.year?.value ?? last));
  return { kind: 'report', text: rolled.join(''), year: last + 1 };
}

function isFilled({ sections, tables }: Report): boolean {
  return sections.length > 0 || Object.values(tables).some((table) => table !== null);
}

function rolledText(report: Report, last: number): string {
  const tables = rolledTables(report, last + 1);
  const prose = [...yearEdits(report, last), ...dateEdits(report), ...rewriteEdits(report)].filter(
    ({ span }) => !tables.areas.some((area) => isWithin(span.start, area)),
  );
  return applyEdits(report.text, apart([...tables.edits, ...prose]));
}

function isWithin(offset: number, { start, end }: { start: number; end: number }): boolean {
  return start <= offset && offset < end;
}

/** The edits in order, without those that touch characters which one before them replaces. */
function apart(edits: readonly TextEdit[]): TextEdit[] {
  let last = 0;
  return inOrder(edits).filter(({ span }) => {
    if (span.start < last) return false;
    last = span.end;
    return true;
  });
}
