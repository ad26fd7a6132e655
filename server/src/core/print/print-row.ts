import { LEFT, type MergedCell, UP } from './merged-grid.ts';
import { narrow } from './narrow.ts';
import type { TableLayout } from './table-layout.ts';

/**
 * A row of cells as a layout writes it, without a line end behind it.
 *
 * @param width how many cells the table's longest row has; shorter rows are filled up to it.
 */
export function printRow(cells: readonly MergedCell[], layout: TableLayout, width: number): string {
  const printed = printedCells(cells, layout);
  const missing = Math.max(0, width - printed.length);
  return layout.before + printed.join(layout.between) + layout.behind + layout.fill.repeat(missing);
}

/** The cells that are written: merged ones are empty or left out, at the row's end always left out. */
export function printedCells(cells: readonly MergedCell[], layout: TableLayout): string[] {
  const last = cells.findLastIndex((cell) => typeof cell === 'string');
  const isOneLine = !/[\r\n]/u.test(layout.between);
  return cells.slice(0, last + 1).flatMap((cell) => {
    if (typeof cell === 'string') return [layout.isNarrow ? narrow(cell) : cell];
    const isWritten = layout.keepsMerged && (cell === UP || (cell === LEFT && isOneLine));
    return isWritten ? [''] : [];
  });
}
