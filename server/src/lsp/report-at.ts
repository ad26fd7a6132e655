import type { Position } from 'vscode-languageserver';
import type { ReportSnapshot } from '../core/snapshot.ts';
import { type Neighbours, NO_NEIGHBOURS } from '../core/workspace/summary.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf, type ToRange } from './convert.ts';

/** A position of a document, as the features of core want it. */
export interface ReportPosition {
  /** The report that the position lies in. */
  readonly report: ReportSnapshot;
  /** Relative to that report. */
  readonly offset: number;
  /** The same organ's reports of the years beside. */
  readonly neighbours: Neighbours;
  readonly toRange: ToRange;
}

/**
 * Finds the report of a document that a position lies in. A position past the end of its line, or of
 * the document, counts as that end. Null for a document without reports.
 */
export function reportAt(
  { snapshot, lines, neighbours }: Analysis,
  { line, character }: Position,
): ReportPosition | null {
  const { text, reports } = snapshot;
  const start = lines[line];
  const end = start === undefined ? text.length : endOfLine(text, lines[line + 1]);
  const at = start === undefined ? end : Math.min(start + character, end);
  const index = reports.findLastIndex((each) => each.start <= at);
  const report = reports[index];
  if (report === undefined) return null;
  return {
    report,
    offset: at - report.start,
    neighbours: neighbours[index] ?? NO_NEIGHBOURS,
    toRange: rangesOf(lines, report.start),
  };
}

/** The offset of a position in the whole document. */
export function offsetAt(analysis: Analysis, position: Position): number {
  const at = reportAt(analysis, position);
  return at === null ? 0 : at.report.start + at.offset;
}

/** @param next where the next line begins; undefined on the last line. */
function endOfLine(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return next - (text.startsWith('\r\n', next - 2) ? 2 : 1);
}
