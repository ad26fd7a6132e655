import { displayWidth } from '../text/width.ts';

/** A table as rows of strings, the header first. Rows may be of different length. */
export type Grid = readonly (readonly string[])[];

/**
 * A pipe table as GitHub's Markdown has it, one string a line, its columns set under each other by
 * East Asian width: the first column to the left, the others, which hold figures, to the right.
 *
 * A row that is shorter than the header stays shorter: a cell that is not there is no blank cell.
 *
 * @param stub whether the first column holds labels; otherwise it holds figures like the others.
 */
export function pipeTable(grid: Grid, stub = true): string[] {
  const widths = columnWidths(grid);
  const isLabel = (column: number) => stub && column === 0;
  const [header = [], ...rows] = grid;
  return [
    pipeRow(header.map((cell, column) => padCell(cell, widths[column] ?? 0, !isLabel(column)))),
    pipeRow(
      header.map((_, column) => {
        const width = widths[column] ?? 0;
        return isLabel(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;
      }),
    ),
    ...rows.map((row) =>
      pipeRow(row.map((cell, column) => padCell(cell, widths[column] ?? 0, !isLabel(column)))),
    ),
  ];
}

/** A rule of fewer dashes would not be one to every reader. */
const NARROWEST = 3;

/** The width of each column: that of its widest cell. */
export function columnWidths(grid: Grid): number[] {
  const widths: number[] = [];
  for (const row of grid) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? NARROWEST, displayWidth(cell));
    });
  }
  return widths;
}

/** A cell filled up with spaces to a width. */
function padCell(cell: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return right ? space + cell : cell + space;
}

function pipeRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
