import type { Cell, Report, Table, UnexpectedRow } from '../../../report/report.ts';
import { type Line, scanLines } from '../../../syntax/lines.ts';
import { fold } from '../../../text/fold.ts';
import { type Span, textOf } from '../../../text/span.ts';
import type { Fix } from '../../fix.ts';
import { rowsOf } from '../../helpers/cell-walk.ts';
import { removeLines } from '../../helpers/line-removal.ts';
import { isWholeLabel } from '../../helpers/whole-label.ts';

/**
 * Takes out a row too many, if no figure goes with it: one that says the same as the row that it
 * repeats, or nothing at all. None while the row shares its lines with other words.
 */
export function removeRow(report: Report, table: Table, row: UnexpectedRow): Fix[] {
  const { text } = report;
  const saysNothing = row.values.every(({ state }) => state === 'blank' || state === 'dash');
  const same = saysNothing ? true : repeatsExactly(text, table, row);
  if (!same || !hasItsOwnLines(report, row)) return [];
  const name = row.label === null ? '' : textOf(text, row.label).trim();
  const title = saysNothing
    ? { zh: `删去没有数字的一行“${name}”`, en: `Delete the row “${name}”, which has no figures` }
    : {
        zh: `删去重复的一行“${name}”（数字与另一行相同）`,
        en: `Delete the repeated row “${name}” (its figures are those of the other)`,
      };
  return [{ title, grade: 'choice', edits: removeLines(text, linesOf(text, row.span)) }];
}

/** Whether another row of the table has the same values in the same order. */
function repeatsExactly(text: string, table: Table, { repeats, values }: UnexpectedRow): boolean {
  const other = rowsOf(table).find(({ template }) => template.id === repeats?.id);
  return other !== undefined && wordsOf(text, other.values) === wordsOf(text, values);
}

function wordsOf(text: string, values: readonly Cell[]): string {
  return values.map(({ span }) => fold(textOf(text, span))).join(' ');
}

/** Whether the lines hold the whole row and nothing but the row. */
function hasItsOwnLines(report: Report, { label, span, values, repeats }: UnexpectedRow): boolean {
  const { text } = report;
  if (label === null) return false;
  const lines = linesOf(text, span);
  const isCell = lines.some((line) => /[\t|]/u.test(textOf(text, line)));
  const isWhole = repeats === null ? isCell : isWholeLabel(report, label, repeats);
  const own = [label, ...values.map((cell) => cell.span)];
  const words = (spans: readonly Span[]) =>
    spans
      .map((each) => textOf(text, each))
      .join('')
      .replaceAll(/[\s|]/gu, '');
  return isWhole && words(lines) === words(own);
}

function linesOf(text: string, { start, end }: Span): readonly Line[] {
  return scanLines(text).filter(
    (line) => line.start <= end && line.end >= start && line.from < line.to,
  );
}
