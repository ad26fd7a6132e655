import type { Range, TextEdit } from 'vscode-languageserver';
import { ALIGNING, alignTable } from '../core/features/align-table.ts';
import { formatting, marksOf } from '../core/features/formatting.ts';
import type { TextEdit as Edit } from '../core/text/edit.ts';
import type { Span } from '../core/text/span.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import type { RangesParameters, TypingParameters } from './parameters.ts';
import { offsetAt } from './report-at.ts';
import { analysisAt } from './session.ts';
import { fileNameOf } from './uri.ts';

/** Answers `textDocument/formatting`; null for a document that holds no report. */
export async function formatDocument({ session }: Host, uri: string): Promise<TextEdit[] | null> {
  const analysis = await analysisAt(session, uri);
  return analysis === null ? null : formatted(analysis, uri, null);
}

/** Answers `textDocument/rangeFormatting` and `rangesFormatting`: what the ranges touch. */
export async function formatRanges(
  { session }: Host,
  { uri, ranges }: RangesParameters,
): Promise<TextEdit[] | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const spans = ranges.map(({ start, end }) => ({
    start: offsetAt(analysis, start),
    end: offsetAt(analysis, end),
  }));
  return formatted(analysis, uri, spans);
}

/** Answers `textDocument/onTypeFormatting`: keeps the table at the cursor aligned. */
export async function formatOnType(
  { session }: Host,
  { uri, position, character }: TypingParameters,
): Promise<TextEdit[] | null> {
  if (!ALIGNING.some((each) => each === character)) return null;
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const cursor = offsetAt(analysis, position);
  return converted(analysis, alignTable(analysis.snapshot.text, cursor, character));
}

function formatted(analysis: Analysis, uri: string, within: readonly Span[] | null): TextEdit[] {
  const fileName = fileNameOf(uri);
  const options = { marks: marksOf(fileName), fileName };
  return converted(analysis, formatting(analysis.snapshot, options, within));
}

function converted({ lines }: Analysis, edits: readonly Edit[]): TextEdit[] {
  const toRange: (span: Span) => Range = rangesOf(lines, 0);
  return edits.map(({ span, text }) => ({ range: toRange(span), newText: text }));
}
