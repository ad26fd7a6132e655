import type { RowTemplate } from '../template/template.ts';
import { type ContentRow, columnKey, type TableContent } from './content.ts';
import type { Grid } from './pipe-table.ts';

/**
 * The canonical rows of a table: group labels as rows of empty cells, table two block by block
 * under the heading of each, table four in one row of fifteen below the names of block and result.
 */
export function gridOf(content: TableContent): Grid {
  switch (content.template.id) {
    case 'disclosure':
      return disclosureGrid(content);
    case 'requests':
      return requestsGrid(content);
    case 'review':
      return reviewGrid(content);
    default:
      return content.template.id satisfies never;
  }
}

/** Table two block by block: its heading, the names of its columns, its rows. */
export function disclosureGrid(content: TableContent): Grid {
  const { template, rows, groups, columns } = content;
  const grid: string[][] = [];
  const widest = Math.max(...template.rows.map((row) => row.columns.length));
  let next = 0;
  for (const block of template.blocks) {
    const own = blockRows(rows, next, block.rows);
    next += own.length;
    if (own.length === 0 && !groups.has(block.heading)) continue;
    grid.push(emptyRow(block.heading, widest));
    grid.push([template.header[0] ?? '', ...columnNames(block.heading, block.rows[0], columns)]);
    grid.push(...own.map(cellsOf));
  }
  return grid;
}

/** The rows from one on that stand in a block, together with foreign ones among and behind them. */
function blockRows(
  rows: readonly ContentRow[],
  from: number,
  block: readonly RowTemplate[],
): readonly ContentRow[] {
  const end = rows.findIndex(
    ({ template }, index) => index >= from && template !== null && !block.includes(template),
  );
  const own = rows.slice(from, end < 0 ? rows.length : end);
  // Foreign rows alone wait for the block that they stand in front of.
  return own.some(({ template }) => template !== null) || end < 0 ? own : [];
}

/** The names of the columns of a block, by any of its rows. */
export function columnNames(
  block: string,
  row: RowTemplate | undefined,
  columns: ReadonlyMap<string, string>,
): string[] {
  return (row?.columns ?? []).map(({ id, label }) => columns.get(columnKey(block, id)) ?? label);
}

function requestsGrid({ template, rows, groups, columns }: TableContent): Grid {
  const width = template.rows[0]?.columns.length ?? 0;
  const grid = [[template.header[0] ?? '', ...columnNames('', template.rows[0], columns)]];
  const open: string[] = [];
  const openGroups = (row: RowTemplate) => {
    row.groups.forEach((group, depth) => {
      if (open[depth] === group) return;
      open.splice(depth, open.length, group);
      grid.push(emptyRow(group, width));
    });
  };
  let waiting = 0;
  const passOver = (until: RowTemplate | null) => {
    for (; waiting < template.rows.length && template.rows[waiting] !== until; waiting++) {
      const row = template.rows[waiting];
      if (row?.groups.every((group) => groups.has(group)) === true) openGroups(row);
    }
  };
  for (const row of rows) {
    if (row.template !== null) {
      passOver(row.template);
      openGroups(row.template);
      waiting++;
    }
    grid.push(cellsOf(row));
  }
  passOver(null);
  return grid;
}

function reviewGrid({ template, rows }: TableContent): Grid {
  const header = template.rows.flatMap((row) =>
    row.columns.map((column) => `${blockName(row)} ${column.label}`),
  );
  return [header, rows.flatMap((row) => row.cells)];
}

/** 行政复议, or 行政诉讼（复议后起诉）. */
function blockName({ groups, label }: RowTemplate): string {
  return groups[0] === undefined ? label : `${groups[0]}（${label}）`;
}

function cellsOf({ label, cells }: ContentRow): string[] {
  return [label, ...cells];
}

function emptyRow(label: string, width: number): string[] {
  return [label, ...Array.from({ length: width }, () => '')];
}
