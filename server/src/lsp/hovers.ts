import type { Hover } from 'vscode-languageserver';
import { hover } from '../core/features/hover.ts';
import type { Host } from './host.ts';
import { markupOf } from './markdown.ts';
import type { PositionParameters } from './parameters.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/hover`. */
export async function hoverAt(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<Hover | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  const found = at && hover(at.report, at.offset, at.neighbours);
  if (at === null || found === null) return null;
  const { locale } = await session.settings;
  return {
    contents: markupOf(found.blocks, locale, session.client.markdownHovers),
    range: at.toRange(found.span),
  };
}
