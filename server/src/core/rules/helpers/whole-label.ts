import type { Report } from '../../report/report.ts';
import { type Line, scanLines } from '../../syntax/lines.ts';
import type { RowTemplate } from '../../template/template.ts';
import { fold } from '../../text/fold.ts';
import { type Span, textOf } from '../../text/span.ts';
import { lineIndexAt } from './line-insertion.ts';

/**
 * Whether a row's label stands in one piece, so that it can be replaced or taken out: not wrapped
 * over lines, where the reader knows only the piece beside the values. When in doubt it does not.
 */
export function isWholeLabel({ text }: Report, label: Span, row: RowTemplate): boolean {
  const written = fold(textOf(text, label));
  const names = [row.label, ...row.aliases].map((each) => fold(each));
  if (names.includes(written)) return true;
  const numeral = NUMERAL.exec(row.label)?.[0] ?? '';
  const words = fold(textOf(text, label).trim().slice(numeral.length));
  // A label without numeral cannot be told from the end of a wrapped one.
  if (numeral === '' || words.length < 2 || /\d/u.test(words)) return false;
  return written.startsWith(fold(numeral)) && !goesOnBelow(text, label);
}

const NUMERAL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/u;

/** Whether words stand below that begin nothing of their own: the rest of a label, perhaps. */
function goesOnBelow(text: string, label: Span): boolean {
  const lines = scanLines(text);
  const at = lineIndexAt(lines, label.start);
  const isCell = /[\t|]/u.test(textOf(text, lines[at] ?? label));
  if (isCell) return false;
  const below = lines.slice(at + 1).find((line) => line.from < line.to && !isValues(text, line));
  return below !== undefined && !BEGINS.test(text.slice(below.from, below.to));
}

/** What a new label, group or part begins with. */
const BEGINS = /^[#|]*\s*(?:[一二三四五六七八九十⼀⼆⼋⼗]+\s*、|[（(]|\d+\s*[.．、])/u;

function isValues(text: string, { from, to }: Line): boolean {
  return /^[\d\s.,，\-—/无０-９]+$/u.test(text.slice(from, to));
}
