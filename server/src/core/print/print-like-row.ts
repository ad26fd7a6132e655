import { withoutNumeral } from '../syntax/labels.ts';
import type { RowTemplate } from '../template/template.ts';
import { fold, foldWithOffsets, unfold } from '../text/fold.ts';
import { displayWidth } from '../text/width.ts';
import { narrow } from './narrow.ts';
import type { RowPattern } from './row-pattern.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * A row, written as another one is, from the first piece that it has of its own to the end.
 *
 * @param figures what stands in its cells; zeros where there is none.
 * @param from how many labels of groups stand in the text already.
 */
export function printLikeRow(
  row: RowTemplate,
  figures: readonly number[],
  from: number,
  pattern: RowPattern,
  layout: TableLayout,
): string {
  const label = pattern.isBare ? withoutNumeral(row.label) : row.label;
  const heading = pattern.isHeaded ? [row.label] : [];
  const words = [...row.groups.slice(from), ...heading, label];
  const stub = words.map((word, at) => {
    const spaced = SPACED.test(pattern.pieces[at] ?? '') ? word.replace(NUMERAL, '$& ') : word;
    const put = layout.isNarrow ? narrow(spaced) : spaced;
    const behind = withColumns(pattern.behindPieces[at] ?? '', pattern.template, row, layout);
    return put + (layout.isPadded ? padded(put, pattern.pieces[at] ?? '', behind) : behind);
  });
  const isRight = [pattern.behindPieces.at(-1) ?? '', ...pattern.gaps].some((gap) =>
    gap.endsWith('  '),
  );
  return row.columns.reduce((before, _, at) => {
    const figure = String(figures[at] ?? 0);
    const behind = pattern.gaps[at] ?? pattern.behind;
    if (!layout.isPadded) return before + figure + behind;
    const place = pattern.values[at] ?? '';
    if (!isRight) return before + figure + padded(figure, place, behind);
    return pushed(before, displayWidth(figure) - displayWidth(place)) + figure + behind;
  }, stub.join(''));
}

/** A text with as many spaces fewer at its end, or more, as what follows is wider, or narrower. */
function pushed(text: string, wider: number): string {
  if (wider < 0) return text + ' '.repeat(-wider);
  const words = text.trimEnd().length;
  return text.slice(0, Math.max(words + 1, text.length - wider));
}

const NUMERAL = /^(?:[一二三四五六七八九十]、|[（(][^）)]{1,3}[）)]|\d+[.．、])/u;
/** Many a text has a space behind the numeral: 1. 属于国家秘密. */
const SPACED = new RegExp(`${NUMERAL.source}\\s`, 'u');

/** What stands behind a word, with as many spaces in front as leave the column as wide as it is. */
function padded(word: string, before: string, behind: string): string {
  const rest = behind.trimStart();
  if (!rest.startsWith('|')) return behind;
  const spaces = behind.length - rest.length + displayWidth(before) - displayWidth(word);
  return ' '.repeat(Math.max(1, spaces)) + rest;
}

/** The names of the columns, which differ from block to block in table two. */
function withColumns(
  text: string,
  from: RowTemplate,
  to: RowTemplate,
  { isNarrow }: TableLayout,
): string {
  return from.columns.reduce((written, { label }, at) => {
    const name = to.columns[at]?.label ?? label;
    if (name === label) return written;
    const folded = foldWithOffsets(written, 0, written.length);
    const start = folded.folded.indexOf(fold(label));
    const span = start < 0 ? null : unfold(folded, start, start + fold(label).length);
    if (span === null) return written;
    const end = /[）)]/u.test(written.charAt(span.end)) ? span.end + 1 : span.end;
    return written.slice(0, span.start) + (isNarrow ? narrow(name) : name) + written.slice(end);
  }, text);
}
