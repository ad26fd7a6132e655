import type { RowTemplate, TableTemplate } from '../template/template.ts';
import type { RowPattern } from './row-pattern.ts';
import type { TableLayout } from './table-layout.ts';

/** How a row is written when no row of the table is built alike: as the layout says. */
export function syntheticPattern(
  { before, between, behind, fill, rowEnd, groups, keepsMerged }: TableLayout,
  template: TableTemplate,
  row: RowTemplate,
  from: number,
): RowPattern & { readonly above: string } {
  const values = Math.max(...template.rows.map(({ columns }) => columns.length));
  const rowBreak = (cells: number) =>
    `${behind}${fill.repeat(Math.max(0, values + 1 - cells))}${rowEnd}${before}`;
  const hasCells = template.id === 'requests' && groups === 'cell';
  const merged = hasCells && keepsMerged ? between.repeat(from) : '';
  const names = row.columns.map(({ label }) => label);
  const header = [template.header[0] ?? '', ...names].join(between);
  const behindGroup =
    template.id === 'disclosure'
      ? `${rowBreak(1)}${header}${rowBreak(names.length + 1)}`
      : groups === 'row'
        ? rowBreak(1)
        : between;
  return {
    template: row,
    above: `${rowEnd}${before}${merged}`,
    pieces: [...row.groups.slice(from), row.label],
    behindPieces: [...row.groups.slice(from).map(() => behindGroup), between],
    values: names.map(() => '0'),
    gaps: names.slice(1).map(() => between),
    behind: behind + fill.repeat(Math.max(0, values - names.length)),
    isHeaded: false,
    isBare: false,
  };
}
