import type { DocumentHighlight } from 'vscode-languageserver';
import { type Highlight, highlight } from '../core/features/highlight.ts';
import type { Host } from './host.ts';
import type { PositionParameters } from './parameters.ts';
import { DocumentHighlightKind } from './protocol.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/documentHighlight`; null leaves the word to the editor. */
export async function highlightsAt(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<DocumentHighlight[] | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  const found = at && highlight(at.report.report, at.offset);
  if (at === null || found === null) return null;
  return found.map(({ span, kind }) => ({ range: at.toRange(span), kind: kindOf(kind) }));
}

function kindOf(kind: Highlight['kind']): DocumentHighlightKind {
  switch (kind) {
    case 'text':
      return DocumentHighlightKind.Text;
    case 'read':
      return DocumentHighlightKind.Read;
    case 'write':
      return DocumentHighlightKind.Write;
  }
}
