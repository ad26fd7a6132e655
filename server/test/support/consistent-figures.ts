import type { RelationTemplate, TableTemplate } from '../../src/core/template/template.ts';

/** Numbers by row id, one for each column. */
export type Figures = Readonly<Record<string, readonly number[]>>;

type Cells = ReadonlyMap<string, number[]>;

/**
 * Completes some numbers to a table in which every relation of the template holds. Numbers left out
 * are 0. In a relation between rows the first row on the left follows from all others, which are
 * lowered where it would fall below zero; a row's total follows from its parts.
 */
export function consistentFigures(template: TableTemplate, free: Figures): Figures {
  const cells: Cells = new Map(
    template.rows.map((row) => [row.id, row.columns.map((_, i) => free[row.id]?.[i] ?? 0)]),
  );
  for (const relation of template.relations) {
    if (relation.along === 'column') settleColumns(cells, relation);
  }
  for (const relation of template.relations) {
    if (relation.along === 'row') settleRows(template, cells, relation);
  }
  return Object.fromEntries(cells);
}

function settleColumns(cells: Cells, relation: RelationTemplate & { along: 'column' }): void {
  const [first = '', ...others] = relation.left;
  const target = cells.get(first) ?? [];
  for (let column = 0; column < target.length; column++) {
    let left = sum(relation.right.map((id) => cells.get(id)?.[column] ?? 0));
    for (const id of others) {
      const row = cells.get(id) ?? [];
      const value = Math.min(row[column] ?? 0, left);
      row[column] = value;
      left -= value;
    }
    target[column] = left;
  }
}

function settleRows(
  template: TableTemplate,
  cells: Cells,
  relation: RelationTemplate & { along: 'row' },
): void {
  for (const { id, columns } of template.rows) {
    const row = cells.get(id);
    if (row === undefined || !relation.rows.includes(id)) continue;
    const parts = columns.map((column, i) =>
      relation.parts.includes(column.id) ? (row[i] ?? 0) : 0,
    );
    row[columns.findIndex((column) => column.id === relation.total)] = sum(parts);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
