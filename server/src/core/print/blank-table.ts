import type { ColumnTemplate, RowTemplate, TableTemplate } from '../template/template.ts';
import type { Block } from './blocks.ts';
import { printTable } from './print-table.ts';
import { templateContent } from './template-content.ts';

/** What stands in a cell of a table that is printed anew; empty for a blank. */
export type CellText = (row: RowTemplate, column: ColumnTemplate) => string;

/** A whole table of a template in the canonical layout, one string a line; blank where nothing is said. */
export function blankTable(template: TableTemplate, textOf: CellText = () => ''): string[] {
  return printTable(templateContent(template, textOf));
}

/**
 * The same with a place to type in each cell that someone has to count, in the order in which the
 * rows are read. Totals have none: they follow from the others.
 */
export function tableToFill(template: TableTemplate): Block {
  const open = [...template.rows];
  const lines = blankTable(template);
  const isWhole = template.id === 'review';
  return lines.flatMap((line, at): Block => {
    const end = at < lines.length - 1 ? '\n' : '';
    if (isWhole) return at < lines.length - 1 ? [line, end] : withPlaces(line, open, template, 0);
    const [row] = open;
    const label = line.split('|')[1]?.trim();
    if (row === undefined || row.label !== label) return [line, end];
    open.shift();
    return [...withPlaces(line, [row], template, 1), end];
  });
}

/** @param from how many cells stand in front of the first value. */
function withPlaces(
  line: string,
  rows: readonly RowTemplate[],
  template: TableTemplate,
  from: number,
): Block {
  const cells = line.split('|').slice(1);
  const columns = rows.flatMap((row) => row.columns.map((column) => ({ row, column })));
  return cells.flatMap((cell, at): Block => {
    const counted = columns[at - from];
    if (counted === undefined || isTotal(template, counted.row, counted.column))
      return [`|${cell}`];
    return [`|${cell.slice(0, -1)}`, { fill: '', key: null }, cell.slice(-1)];
  });
}

/** Whether a cell stands alone on one side of an equation, so that it follows from the other side. */
function isTotal({ relations }: TableTemplate, row: RowTemplate, column: ColumnTemplate): boolean {
  return relations.some((relation) =>
    relation.along === 'row'
      ? relation.rows.includes(row.id) && relation.total === column.id
      : relation.left.length === 1 && relation.left.includes(row.id),
  );
}
