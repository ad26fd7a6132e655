import type { InlayHint, Position, Range } from 'vscode-languageserver';
import { inlayHints } from '../core/features/inlay-hints.ts';
import { literalLabel, literalText } from '../core/text/literal.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import type { RangesParameters } from './parameters.ts';
import { analysisAt } from './session.ts';

/** Answers `textDocument/inlayHint`; null for a document without reports. */
export async function inlayHintsIn(
  { session }: Host,
  { uri, ranges }: RangesParameters,
): Promise<InlayHint[] | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const { locale, inlayHints: mode } = await session.settings;
  if (mode === 'off') return [];
  return analysis.snapshot.reports.flatMap(({ start, report }) => {
    const toRange = rangesOf(analysis.lines, start);
    return inlayHints(report, mode)
      .map((hint): InlayHint => {
        const tooltip = literalText(hint.tooltip.map((line) => line[locale]).join('\n'));
        const edits = hint.edits.map(({ span, text }) => ({ range: toRange(span), newText: text }));
        return {
          position: toRange({ start: hint.offset, end: hint.offset }).start,
          label: literalLabel(hint.label[locale]),
          paddingLeft: true,
          ...(tooltip === '' ? {} : { tooltip }),
          ...(edits.length === 0 ? {} : { textEdits: edits }),
        };
      })
      .filter(({ position }) => ranges.some((range) => isWithin(range, position)));
  });
}

function isWithin({ start, end }: Range, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
