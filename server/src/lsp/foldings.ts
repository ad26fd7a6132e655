import type { FoldingRange } from 'vscode-languageserver';
import { folding } from '../core/features/folding.ts';
import { outline } from '../core/features/outline.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';

/**
 * What can be folded in a document, by whole lines. Of two that begin on one line only the outer
 * one is kept, since an editor has one arrow a line.
 */
export function foldingsOf({ snapshot, lines }: Analysis): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const { start, report } of snapshot.reports) {
    const toRange = rangesOf(lines, start);
    for (const span of folding(outline(report))) {
      const { start: first, end: last } = toRange(span);
      if (last.line > first.line && !byLine.has(first.line)) {
        byLine.set(first.line, { startLine: first.line, endLine: last.line });
      }
    }
  }
  return [...byLine.values()];
}
