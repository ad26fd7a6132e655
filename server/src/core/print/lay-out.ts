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
  const proposed = proposals(report, marks).filter(({ span }) => isWanted(span, options.within));
  const isGood = (edits: readonly TextEdit[]) => isFaithful(report, edits, marks, options);
  return inOrder(isGood(proposed) ? proposed : oneByOne(proposed, isGood));
}

/** The edits of the headings and tables, before anyone has seen what they lead to. */
function proposals(report: Report, marks: boolean): TextEdit[] {
  const tables = Object.values(report.tables).flatMap((table) =>
    table === null ? [] : (layOutTable(report, table) ?? []),
  );
  return [...layOutHeadings(report, marks), ...tables];
}

/** Adds one proposal after the other as long as all is well, until no other can be added. */
function oneByOne(
  proposed: readonly TextEdit[],
  isGood: (edits: readonly TextEdit[]) => boolean,
): TextEdit[] {
  const accepted: TextEdit[] = [];
  let open = proposed;
  for (let before = -1; before !== accepted.length; ) {
    before = accepted.length;
    open = open.filter((edit) => {
      if (!isGood([...accepted, edit])) return true;
      accepted.push(edit);
      return false;
    });
  }
  return accepted;
}

/** Whether the edited text reads as the same report and is in the canonical layout where edited. */
function isFaithful(
  report: Report,
  edits: readonly TextEdit[],
  marks: boolean,
  { fileName }: LayoutOptions,
): boolean {
  if (edits.length === 0) return true;
  const text = applyEdits(report.text, edits);
  const after = readReport(text, fileName);
  return isSameReport(report, after) && isSettled(after, edits, marks);
}

/** Whether laying out again would leave what was edited as it is. */
function isSettled(after: Report, edits: readonly TextEdit[], marks: boolean): boolean {
  const edited = placesOf(inOrder(edits));
  return proposals(after, marks).every(({ span }) => !edited.some((each) => touches(each, span)));
}

/** Where the edits' texts stand once all are made. */
function placesOf(edits: readonly TextEdit[]): Span[] {
  let moved = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + moved;
    moved += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

function isWanted(span: Span, within: readonly Span[] | null): boolean {
  return within === null || within.some((each) => touches(each, span));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
