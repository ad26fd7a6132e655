import { proseFiguresOf } from '../prose/bind.ts';
import { agreedReading } from '../prose/prose-figure.ts';
import { relationsOf } from '../relations/evaluate.ts';
import type { Cell, Report, Table } from '../report/report.ts';
import { placeOfCell } from '../rules/helpers/cell-place.ts';
import type { Span } from '../text/span.ts';
import { placeAt } from './place.ts';

/**
 * Where the figure of the cell at an offset is used: the figures of the prose that mean it or a sum
 * that it takes part in, and the totals that it is added up in, in the order of the text. Null where
 * there is no cell.
 *
 * @param withItself whether the cell itself is listed too.
 */
export function references(
  report: Report,
  offset: number,
  withItself: boolean,
): readonly Span[] | null {
  const place = placeAt(report, offset);
  if (place?.kind !== 'cell') return null;
  const { cell, row, table } = place;
  const spans = [
    ...(withItself ? [placeOfCell(row, cell)] : []),
    ...proseUses(report, cell),
    ...totalsWith(table, cell),
  ];
  return spans.toSorted((a, b) => a.start - b.start);
}

/** A figure that agrees with one reading uses that; one that agrees with none may mean any. */
function proseUses(report: Report, cell: Cell): Span[] {
  return proseFiguresOf(report)
    .filter((figure) => {
      const agreed = agreedReading(figure);
      const readings = agreed === null ? figure.readings : [agreed];
      return readings.some(({ terms }) => terms.some((term) => term.cell === cell));
    })
    .map(({ span }) => span);
}

function totalsWith(table: Table, cell: Cell): Span[] {
  return relationsOf(table).flatMap(({ left, right }) => {
    const [total, ...others] = left;
    const isPart = right.some((term) => term.cell === cell);
    if (total === undefined || others.length > 0 || !isPart) return [];
    return total.row === null || total.cell === null ? [] : [placeOfCell(total.row, total.cell)];
  });
}
