import type { Table } from '../report/report.ts';
import type { RowTemplate } from '../template/template.ts';
import { relationsOf } from './evaluate.ts';
import type { Term } from './relation.ts';

/**
 * What the figures of a row that the table has not got must be, if the sums and the balance of its
 * columns are to hold: one a column. Null when they do not tell, do not agree, or give what cannot be
 * counted.
 */
export function deduceRow(table: Table, row: RowTemplate): readonly number[] | null {
  const figures = row.columns.map(({ id }) => {
    const isUnknown = ({ rowTemplate, column }: Term) =>
      rowTemplate.id === row.id && column.id === id;
    const deduced = relationsOf(table).flatMap(({ along, left, right, residual }) => {
      const others = [...left, ...right].filter((term) => !isUnknown(term));
      const takesPart = others.length < left.length + right.length;
      if (along !== 'column' || !takesPart || !others.every(isReadable)) return [];
      return left.some(isUnknown) ? -residual : residual;
    });
    const [figure] = deduced;
    const agree = deduced.every((each) => each === figure);
    return figure !== undefined && agree && Number.isSafeInteger(figure) && figure >= 0
      ? figure
      : null;
  });
  const known = figures.filter((figure) => figure !== null);
  return known.length < figures.length ? null : known;
}

function isReadable({ cell }: Term): boolean {
  return cell !== null && cell.state !== 'unreadable';
}
