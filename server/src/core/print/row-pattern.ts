import { withoutNumeral } from '../syntax/labels.ts';
import type { RowTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { textOf } from '../text/span.ts';
import { sharedGroups } from './merged-grid.ts';
import { mostCommon } from './most-common.ts';
import type { RowPlace } from './row-places.ts';
import { lineEndAt, separatorOf } from './separator.ts';
import { isColumnNumber, isMadeOf, type Vocabulary } from './vocabulary.ts';

/** What a row shows of how another one like it is to be written. */
export interface RowPattern {
  /** The row that it was learned from. */
  readonly template: RowTemplate;
  /** From the end of the row before to the first piece of this one; null when that is not known. */
  readonly above: string | null;
  /** The pieces of the stub as written: labels of groups, then the row's own. */
  readonly pieces: readonly string[];
  /** What stands behind each of them. */
  readonly behindPieces: readonly string[];
  readonly values: readonly string[];
  /** What stands between the values. */
  readonly gaps: readonly string[];
  /** What stands behind the last value. */
  readonly behind: string;
  /** Whether the row has a table of its own, with its label above that too. */
  readonly isHeaded: boolean;
  /** Whether its label has no numeral. */
  readonly isBare: boolean;
}

/**
 * How a row is written of which the labels of `from` groups stand in the text already: as most rows
 * that are built alike. Null when there is none.
 *
 * @param places the rows of the table, in the order of the text.
 */
export function patternFor(
  text: string,
  places: readonly RowPlace[],
  words: Vocabulary,
  row: RowTemplate,
  from: number,
): RowPattern | null {
  const alike = places.flatMap((place, at) => {
    const { template } = place.row;
    const isAlike =
      template.groups.length === row.groups.length &&
      template.columns.length === row.columns.length;
    const pattern = isAlike ? patternOf(text, place, places[at - 1], words, from) : null;
    const opened = sharedGroups(template, places[at - 1]?.row.template ?? null);
    return pattern === null ? [] : [{ pattern, opened }];
  });
  const exact = alike.filter(({ pattern, opened }) => opened === from && pattern.above !== null);
  const candidates = (exact.length > 0 ? exact : alike).map(({ pattern, opened }) => ({
    ...pattern,
    above: opened === from ? pattern.above : null,
  }));
  const usual = mostCommon(candidates.map(kindOf));
  return candidates.find((each) => kindOf(each) === usual) ?? null;
}

/** What patterns have in common that differ only by spaces that fill a column up. */
function kindOf({ above, behindPieces, gaps, behind }: RowPattern): string {
  const strings = [above ?? '', behindPieces.at(-1) ?? '', ...gaps, behind];
  return JSON.stringify(strings.map((each) => each.replace(/ {2,}/gu, ' ')));
}

function patternOf(
  text: string,
  { row, stub, heading }: RowPlace,
  before: RowPlace | undefined,
  words: Vocabulary,
  from: number,
): RowPattern | null {
  const { template } = row;
  const label = stub.at(-1) ?? null;
  const spans = [...stub.slice(from, -1), ...(heading === null ? [] : [heading]), label];
  const pieces = spans.filter((span) => span !== null);
  const cells = row.cells.flatMap((cell) =>
    cell === null || cell.state === 'blank' ? [] : [cell],
  );
  const [first, firstCell, last] = [pieces[0], cells[0]?.span, cells.at(-1)?.span];
  if (pieces.length < spans.length || cells.length < row.cells.length) return null;
  if (first === undefined || firstCell === undefined || last === undefined) return null;
  const ends = [...pieces.slice(1), firstCell].map(({ start }) => start);
  const behindPieces = pieces.map(({ end }, at) => text.slice(end, ends[at]));
  const gaps = cells.slice(1).map(({ span }, at) => text.slice(cells[at]?.span.end, span.start));
  const behind = text.slice(last.end, lineEndAt(text, last.end));
  const separators = [behindPieces.at(-1) ?? '', ...gaps, behind];
  if (separators.some((each) => separatorOf(each) === null)) return null;
  if (!behindPieces.every((each) => isHeader(each, words))) return null;
  const above = before === undefined ? null : text.slice(before.end, first.start);
  return {
    template,
    above: above !== null && ABOVE.test(above) ? above : null,
    pieces: pieces.map((piece) => textOf(text, piece)),
    behindPieces,
    values: cells.map(({ span }) => textOf(text, span)),
    gaps,
    behind,
    isHeaded: heading !== null,
    isBare: label !== null && fold(textOf(text, label)) === fold(withoutNumeral(template.label)),
  };
}

/** White space, pipes, and the marks of Markdown headings. */
const ABOVE = /^[\s|#*]*$/u;

/** Whether what stands between two pieces is made of separators and of the names of columns. */
function isHeader(text: string, { frame }: Vocabulary): boolean {
  return text.split(/[\s|]+/u).every((word) => {
    const folded = fold(word);
    return folded === '' || isMadeOf(folded, frame) || isColumnNumber(folded);
  });
}
