import type { ColumnTemplate, RowTemplate } from '../template/template.ts';
import type { Relation, Term } from './relation.ts';

/** What a term is called within its equation: the column along a row, the row along a column. */
export function termName({ along }: Relation, term: Term): string {
  return along === 'row' ? shortColumnName(term.column) : shortRowName(term.rowTemplate);
}

/** The row, or the column, that an equation runs along. */
export function placeName({ along, subject }: Relation): string {
  return along === 'row' ? shortRowName(subject.rowTemplate) : shortColumnName(subject.column);
}

/** What only explains a label and is not needed to recognise it. */
const EXPLANATION = /(?!^)（.*）$|、行政机关.*$|政府信息公开申请数量$/u;

/**
 * A row's label as short as it stays unmistakable: without what explains it, and with the numeral
 * of its group where the label is only numbered within that group. `（二）部分公开`,
 * `（六）1.申请人无正当理由逾期不补正`, `一、本年新收`.
 */
export function shortRowName(row: RowTemplate): string {
  const name = known.get(row) ?? shortened(row);
  known.set(row, name);
  return name;
}

function shortened({ label, groups }: RowTemplate): string {
  const group = /^\d/u.test(label) ? /^（.）/u.exec(groups.at(-1) ?? '') : null;
  return (group?.[0] ?? '') + label.replace(EXPLANATION, '');
}

/** A column's label without the unit in brackets behind it. */
export function shortColumnName(column: ColumnTemplate): string {
  const name = known.get(column) ?? column.label.replace(EXPLANATION, '');
  known.set(column, name);
  return name;
}

/** Templates never change, and every message on a table names rows and columns. */
const known = new WeakMap<RowTemplate | ColumnTemplate, string>();
