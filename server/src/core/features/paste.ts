import { layOut } from '../print/lay-out.ts';
import { readReport } from '../report/read.ts';
import type { Report, Table } from '../report/report.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import { applyEdits } from '../text/edit.ts';
import { contains, type Span } from '../text/span.ts';
import { fitIn } from './paste/fit-in.ts';
import { type PastedBlock, pastedText } from './paste/pasted-text.ts';

export type { PastedBlock } from './paste/pasted-text.ts';

/** Where something is pasted. */
export interface PasteTarget {
  readonly text: string;
  /** What it replaces in that text; empty for an insertion. */
  readonly span: Span;
  /** The reports of the text, each with its offset. */
  readonly reports: readonly { readonly start: number; readonly report: Report }[];
}

/**
 * What to insert in place of something copied from Word, Excel, a web page or a PDF: the tables of a
 * report that are in it, in the canonical layout, with every value as it was copied. Null where it is
 * better pasted as it is: it holds no such table, or is laid out already; it is a whole report rather
 * than its tables; or it goes into the midst of a table that is there already.
 */
export function pasteTables(target: PasteTarget, blocks: readonly PastedBlock[]): string | null {
  if (cutsIntoTable(target)) return null;
  const { reports, span } = target;
  const year = reports.findLast(({ start }) => start <= span.start)?.report.year?.value ?? null;
  // The name of a file may tell the year, which decides between two formats that fit equally well.
  const fileName = year === null ? null : String(year);
  const report = readReport(pastedText(blocks), fileName);
  const tables = tablesOf(report);
  if (tables.length === 0 || !tables.every(isLargely) || hasProse(report, tables)) return null;
  const within = tables.map((table) => table.span);
  const edits = layOut(report, { marks: null, fileName, within });
  return edits.length === 0 ? null : fitIn(target, applyEdits(report.text, edits));
}

/** Whether a paste would leave a part of another table in front of it or behind it. */
function cutsIntoTable({ span, reports }: PasteTarget): boolean {
  return reports.some(({ start, report }) =>
    tablesOf(report).some((table) => {
      const there = { start: table.span.start + start, end: table.span.end + start };
      return span.start < there.end && there.start < span.end && !contains(span, there);
    }),
  );
}

/** A few rows are a part of something; only most of a table is a table. */
function isLargely({ rows }: Table): boolean {
  return rows.filter((row) => row !== null).length * 2 >= rows.length;
}

/** Room for the headings and the notes that people copy together with tables. */
const MOST_PROSE = 400;

function hasProse({ text }: Report, tables: readonly Table[]): boolean {
  let outside = '';
  let last = 0;
  for (const { span } of tables.toSorted((a, b) => a.span.start - b.span.start)) {
    outside += text.slice(last, span.start);
    last = span.end;
  }
  return (outside + text.slice(last)).replace(/\s+/gu, '').length > MOST_PROSE;
}
