import type { Row, Table } from '../report/report.ts';
import type { ColumnTemplate } from '../template/template.ts';
import { countedValue } from './counted-value.ts';
import { relationsOf } from './evaluate.ts';
import { exactSum } from './exact.ts';
import type { Term } from './relation.ts';
import { termsOf } from './terms.ts';

/** What the rows of one group add up to. */
export interface GroupSums {
  /** The label of the group's merged cell: （三）不予公开. */
  readonly group: string;
  /** The group's last row. */
  readonly row: Row;
  /** The sum of the rows' totals. */
  readonly total: number;
  /** The sums of all other columns, in order. */
  readonly sums: readonly { readonly column: ColumnTemplate; readonly sum: number }[];
}

/**
 * The sums of the groups of rows for which the table has no row of totals, as the figures stand, in
 * the template's order. A group of one row is its own sum; one with a row or cell that is missing or
 * unreadable has none.
 */
export function groupSums(table: Table): readonly GroupSums[] {
  const totals = new Set(relationsOf(table).flatMap(({ left }) => (left.length === 1 ? left : [])));
  return [...groupsOf(table)].flatMap(([group, rows]) => {
    const isClosed = rows.some((terms) => terms.every((term) => totals.has(term)));
    return rows.length < 2 || isClosed ? [] : sumsOf(group, rows, totals);
  });
}

type Rows = readonly (readonly Term[])[];

/** The rows of each innermost group. */
function groupsOf(table: Table): ReadonlyMap<string, Rows> {
  const groups = new Map<string, Rows>();
  const all = termsOf(table);
  let start = 0;
  for (const { groups: names, columns } of table.template.rows) {
    const terms = all.slice(start, start + columns.length);
    start += columns.length;
    const group = names.at(-1);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), terms]);
  }
  return groups;
}

function sumsOf(group: string, rows: Rows, totals: ReadonlySet<Term>): GroupSums[] {
  const [first = []] = rows;
  const row = rows.at(-1)?.[0]?.row ?? null;
  const sums = first.map((term, at) => ({
    column: term.column,
    isTotal: totals.has(term),
    sum: sumOf(rows.flatMap((terms) => terms[at] ?? [])),
  }));
  const total = sums.find(({ isTotal }) => isTotal)?.sum ?? null;
  if (row === null || total === null) return [];
  const others = sums.flatMap(({ column, isTotal, sum }) =>
    isTotal || sum === null ? [] : [{ column, sum }],
  );
  return [{ group, row, total, sums: others }];
}

/** Null where a number is missing or cannot be read. */
function sumOf(terms: readonly Term[]): number | null {
  const values = terms.map(({ cell }) => countedValue(cell));
  return values.every((value) => value !== null) ? exactSum(values) : null;
}
