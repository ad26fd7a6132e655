import { pasteTables } from '../core/features/paste.ts';
import type { Host } from './host.ts';
import type { PasteParameters } from './parameters.ts';
import { offsetAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/** Answers PASTE; null leaves the paste to the editor. */
export async function pasteAt(
  { session }: Host,
  { uri, range, blocks }: PasteParameters,
): Promise<string | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const span = { start: offsetAt(analysis, range.start), end: offsetAt(analysis, range.end) };
  const { text, reports } = analysis.snapshot;
  return pasteTables({ text, span, reports }, blocks);
}
