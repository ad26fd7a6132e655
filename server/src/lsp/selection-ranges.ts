import type { Position, Range, SelectionRange } from 'vscode-languageserver';
import { selectionRange } from '../core/features/selection-range.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import type { PositionsParameters } from './parameters.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/selectionRange`: one answer for each position, in their order. */
export async function selectionRangesAt(
  { session }: Host,
  { uri, positions }: PositionsParameters,
): Promise<SelectionRange[] | null> {
  const analysis = await analysisAt(session, uri);
  return analysis && positions.map((position) => nested(rangesAround(analysis, position)));
}

/** The innermost range first; the last one is the document, which may hold several reports. */
function rangesAround(analysis: Analysis, position: Position): Range[] {
  const { snapshot, lines } = analysis;
  const at = reportAt(analysis, position);
  const spans = at === null ? [] : selectionRange(at.report.report, at.offset).map(at.toRange);
  const document = { start: 0, end: snapshot.text.length };
  const isOne = snapshot.reports.length === 1;
  return isOne ? spans : [...spans, rangesOf(lines, 0)(document)];
}

function nested(ranges: readonly Range[]): SelectionRange {
  const [outermost, ...inner] = ranges.toReversed();
  const nowhere = { line: 0, character: 0 };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), {
    range: outermost ?? { start: nowhere, end: nowhere },
  });
}
