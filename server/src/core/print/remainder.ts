import { isPageNumber } from '../syntax/page-number.ts';
import { readValue } from '../syntax/values.ts';
import type { TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { type Span, textOf } from '../text/span.ts';
import { type OwnColumns, ownColumns } from './column-labels.ts';
import { ownWords } from './own-words.ts';
import type { Region } from './region.ts';
import { oneLine } from './row-label.ts';
import type { Source, SourcePiece } from './source.ts';
import { isMadeOf, type Vocabulary } from './vocabulary.ts';

/** What stands between the lines of a table and is neither row nor label. */
export interface Remainder {
  /**
   * Lines of foreign text above the first row, and those further down. A number alone is always in
   * front: behind the table it would be taken for the rest of its last row.
   */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words of those lines that stand above columns in place of the template's. */
  readonly columns: OwnColumns['names'];
  /** All foreign words. */
  readonly words: readonly string[];
  /** The folded words of the template that were met. */
  readonly met: readonly string[];
}

/**
 * Divides the text between a table's rows into the template's own words, which are printed anew,
 * and everything else, which is kept.
 *
 * @param isTaken whether a piece is printed already, as a label or behind its row.
 */
export function remainderOf(
  text: string,
  template: TableTemplate,
  vocabulary: Vocabulary,
  region: Region,
  source: Source,
  isTaken: (span: Span) => boolean,
): Remainder {
  const words = vocabulary.all;
  const open = source.rest.filter(({ span }) => !isTaken(span));
  const own = ownWords(text, template, vocabulary, source, ({ span }) => isTaken(span));
  const foreign = open.filter((piece) => !own.has(piece));
  const columns = columnsOf(text, template, source, foreign, words);
  const kept = foreign.filter(({ span }) => !columns.used.includes(span));
  const lines = region.lines.flatMap(({ line }, index) => {
    const number = isPageNumber(text, line);
    const here = kept.filter((piece) => piece.line === index);
    const said = number ? textOf(text, { start: line.from, end: line.to }) : lineOf(text, here);
    const isNumber = !number && here.every(({ kind }) => kind === 'value');
    return said === '' ? [] : [{ said, isAbove: isNumber || index < source.firstLine }];
  });
  return {
    before: lines.filter(({ isAbove }) => isAbove).map(({ said }) => said),
    after: lines.filter(({ isAbove }) => !isAbove).map(({ said }) => said),
    columns: columns.names,
    words: kept.flatMap((piece) => wordsOf(text, piece)),
    met: [...own].map(({ span }) => fold(text, span.start, span.end)),
  };
}

/** Foreign pieces of one line as one line; empty when there are none, or only dashes. */
function lineOf(text: string, pieces: readonly SourcePiece[]): string {
  const isSilent = pieces.every(({ kind, span }) => {
    return kind === 'value' && readValue(text, span.start, span.end)?.state === 'dash';
  });
  return isSilent ? '' : pieces.map(({ span }) => oneLine(textOf(text, span))).join(' ');
}

interface FoundColumns {
  readonly names: OwnColumns['names'];
  readonly used: readonly Span[];
}

/** Block by block, the foreign pieces above its rows that name its columns. */
function columnsOf(
  text: string,
  template: TableTemplate,
  { rows }: Source,
  foreign: readonly SourcePiece[],
  words: string,
): FoundColumns {
  const names = new Map<string, string>();
  const used: Span[] = [];
  let from = 0;
  for (const row of rows) {
    const block = template.blocks.find((each) => row.template && each.rows.includes(row.template));
    const to = row.cells[0]?.span.start ?? from;
    const above = foreign.filter(({ span }) => span.start >= from && span.end <= to);
    from = row.cells.at(-1)?.span.end ?? from;
    if (block === undefined) continue;
    for (const piece of above) {
      const own = wordsOf(text, piece).filter((word) => !isMadeOf(fold(word), words));
      const found = ownColumns(block, own);
      if (own.length === 0 || found.taken.size < own.length) continue;
      used.push(piece.span);
      for (const [key, name] of found.names) names.set(key, name);
    }
  }
  return { names, used };
}

function wordsOf(text: string, { kind, span }: SourcePiece): string[] {
  return kind === 'text' ? textOf(text, span).split(/\s+/u) : [];
}
