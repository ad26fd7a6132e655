import type { TableContent } from './content.ts';
import { mergedGrid } from './merged-grid.ts';
import { printedCells, printRow } from './print-row.ts';
import { printTable } from './print-table.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * A whole table in a layout that a text has for another one: without a line end behind it. Markdown,
 * and a text without a table to learn from, get the canonical layout.
 *
 * @param lineEnd what a line of the canonical layout ends with.
 */
export function printTableLike(
  content: TableContent,
  layout: TableLayout | null,
  lineEnd: string,
): string {
  if (layout === null || layout.hasRule) return printTable(content).join(lineEnd);
  const grid = mergedGrid(content, layout.groups);
  const width = Math.max(...grid.map((cells) => printedCells(cells, layout).length));
  return grid.map((cells) => printRow(cells, layout, width)).join(layout.rowEnd);
}
