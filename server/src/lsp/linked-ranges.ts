import type { LinkedEditingRanges } from 'vscode-languageserver';
import { linkedEditing } from '../core/features/linked-editing.ts';
import type { Host } from './host.ts';
import type { PositionParameters } from './parameters.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/linkedEditingRange`; null where nothing is typed together. */
export async function linkedRangesAt(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<LinkedEditingRanges | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  const linked = at && linkedEditing(at.report.report, at.offset);
  if (at === null || linked === null) return null;
  return { ranges: linked.spans.map(at.toRange), wordPattern: linked.pattern };
}
