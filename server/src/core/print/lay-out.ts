import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { hasMarks, layOutHeadings } from './lay-out-headings.ts';
import { layOutTable } from './lay-out-table.ts';
import { isSameReport } from './same-report.ts';

/** How a report is laid out. */
export interface LayoutOptions {
  /** Whether headings carry Markdown's marks; null to go on as the text does. */
  readonly marks: boolean | null;
  /** The file's name, which may tell the report's year; null when unknown. */
  readonly fileName: string | null;
  /** Lays out only what touches one of these spans; everything when null. */
  readonly within: readonly Span[] | null;
}

/**
 * The edits that bring a report into the canonical layout, in the order of the text. They touch
 * headings and tables only. None is made on trust: the text that they would give is read, and an
 * edit after which it would be another report, or would not stay as it is, is left out.
 */
export function layOut(report: Report, options: LayoutOptions): TextEdit[] {
  const marks = options.marks ?? hasMarks(report);
  const proposed = proposals(report, marks);
  const wanted = proposed.filter(({ span }) => isWanted(span, options.within));
  const isGood = (edits: readonly TextEdit[]): boolean => {
    if (edits.length === 0) return true;
    const after = readReport(applyEdits(report.text, edits), options.fileName);
    return isSameReport(report, after) && isSettled(edits, proposals(after, marks), proposed);
  };
  return inOrder(isGood(wanted) ? wanted : oneByOne(unitsOf(wanted), isGood));
}

/** Each trial reads the whole text, so there are never more than this many things to try. */
const MOST_UNITS = 16;

/** What is tried by itself: each edit, or neighbours together where there are too many. */
function unitsOf(edits: readonly TextEdit[]): TextEdit[][] {
  const size = Math.ceil(edits.length / MOST_UNITS);
  const units: TextEdit[][] = [];
  for (let at = 0; at < edits.length; at += size) units.push(edits.slice(at, at + size));
  return units;
}

/** The edits of the headings and tables, apart from each other, before anyone has tried them. */
function proposals(report: Report, marks: boolean): TextEdit[] {
  const tables = Object.values(report.tables).flatMap((table) =>
    table === null ? [] : (layOutTable(report, table) ?? []),
  );
  let last = 0;
  return inOrder([...layOutHeadings(report, marks), ...tables]).filter(({ span }) => {
    const isApart = span.start >= last;
    if (isApart) last = span.end;
    return isApart;
  });
}

/** Adds one unit after the other as long as all is well, until no other can be added. */
function oneByOne(
  units: readonly TextEdit[][],
  isGood: (edits: readonly TextEdit[]) => boolean,
): TextEdit[] {
  const accepted: TextEdit[] = [];
  let open = units;
  for (let before = -1; before !== accepted.length; ) {
    before = accepted.length;
    open = open.filter((unit) => {
      if (!isGood([...accepted, ...unit])) return true;
      accepted.push(...unit);
      return false;
    });
  }
  return accepted;
}

/**
 * Whether laying out again would propose nothing new: only what was proposed before and left out.
 *
 * @param again what is proposed for the edited text.
 */
function isSettled(
  edits: readonly TextEdit[],
  again: readonly TextEdit[],
  proposed: readonly TextEdit[],
): boolean {
  const open = proposed.filter((each) => !edits.includes(each));
  const expected = new Set(
    open.map(({ span, text }) => keyOf(span.start + moved(edits, span), text)),
  );
  return again.every(({ span, text }) => expected.has(keyOf(span.start, text)));
}

/** How far the edits in front of a place move it. */
function moved(edits: readonly TextEdit[], place: Span): number {
  const before = edits.filter(({ span }) => span.end <= place.start);
  return before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
}

function keyOf(start: number, text: string): string {
  return `${start} ${text}`;
}

function isWanted(span: Span, within: readonly Span[] | null): boolean {
  return within === null || within.some((each) => touches(each, span));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
