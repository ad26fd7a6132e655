import type { Row, Table } from '../report/report.ts';
import type { RelationTemplate } from '../template/template.ts';
import { addressOf } from './address.ts';
import { exactSum } from './exact.ts';
import type { Relation, RelationState, Term } from './relation.ts';

/** Tables are immutable, so what was worked out once for one stays true as long as it lives. */
const known = new WeakMap<Table, readonly Relation[]>();

/**
 * Every equation that the template prescribes within the table, evaluated, in the template's order:
 * family by family, and within a family row by row or column by column.
 */
export function relationsOf(table: Table): readonly Relation[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const grid = termsOf(table);
  const relations = table.template.relations.flatMap((family) => instances(table, grid, family));
  known.set(table, relations);
  return relations;
}

/** The terms of each row of the template, by the row's id; those of one row in its columns' order. */
export type Grid = ReadonlyMap<string, readonly Term[]>;

const grids = new WeakMap<Table, Grid>();

/** Every cell of the template in its place, whether the text has it or not. */
export function termsOf(table: Table): Grid {
  const grid = grids.get(table) ?? layOutTerms(table);
  grids.set(table, grid);
  return grid;
}

function layOutTerms(table: Table): Grid {
  return new Map(
    table.template.rows.map((rowTemplate, index) => {
      const row: Row | null = table.rows[index] ?? null;
      const terms = rowTemplate.columns.map(
        (column, at): Term => ({
          rowTemplate,
          column,
          row,
          cell: row?.cells[at] ?? null,
          address: addressOf(table.id, rowTemplate.id, column.id),
        }),
      );
      return [rowTemplate.id, terms];
    }),
  );
}

function instances(table: Table, grid: Grid, family: RelationTemplate): Relation[] {
  switch (family.along) {
    case 'row':
      return family.rows.flatMap((name) => {
        const terms = grid.get(name) ?? [];
        const total = terms.filter(({ column }) => column.id === family.total);
        const parts = terms.filter(({ column }) => family.parts.includes(column.id));
        return relation(table, family, name, total, parts, total[0]);
      });
    case 'column': {
      const left = family.left.map((id) => grid.get(id) ?? []);
      const right = family.right.map((id) => grid.get(id) ?? []);
      return (grid.get(family.subject) ?? []).flatMap((subject, at) =>
        relation(table, family, subject.column.id, column(left, at), column(right, at), subject),
      );
    }
  }
}

function column(rows: readonly (readonly Term[])[], at: number): Term[] {
  return rows.flatMap((terms) => terms[at] ?? []);
}

/** One evaluated equation; none when the template names a subject that it does not have. */
function relation(
  table: Table,
  { id, along }: RelationTemplate,
  name: string,
  left: readonly Term[],
  right: readonly Term[],
  subject: Term | undefined,
): Relation[] {
  if (subject === undefined) return [];
  const sums = addUp(left, right);
  const determined = left.every(isReadable) && right.every(isReadable);
  const state: RelationState = !determined
    ? 'undetermined'
    : sums.residual === 0
      ? 'holds'
      : 'fails';
  return [{ id, table, along, name, left, right, subject, ...sums, state }];
}

type Sums = Pick<Relation, 'leftSum' | 'rightSum' | 'residual'>;

function addUp(left: readonly Term[], right: readonly Term[]): Sums {
  const leftSum = plainSum(left);
  const rightSum = plainSum(right);
  if (leftSum !== null && rightSum !== null) {
    return { leftSum, rightSum, residual: leftSum - rightSum };
  }
  const plus = left.map(amountOf);
  const minus = right.map(amountOf);
  const residual = exactSum([...plus, ...minus.map((value) => -value)]);
  return { leftSum: exactSum(plus), rightSum: exactSum(minus), residual };
}

/** The sum of whole numbers; null as soon as plain addition could round. */
function plainSum(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const term of terms) {
    const amount = amountOf(term);
    sum += amount;
    if (!Number.isSafeInteger(amount) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function amountOf({ cell }: Term): number {
  const value = cell?.value ?? 0;
  return Number.isFinite(value) ? value : 0;
}

/** A number that is too long to be represented says as little as an unreadable one. */
function isReadable({ cell }: Term): boolean {
  return cell !== null && cell.state !== 'unreadable' && Number.isFinite(cell.value ?? 0);
}
