import type { RowTemplate, TableTemplate } from '../template/template.ts';
import { cover, type Span } from '../text/span.ts';
import { greatest, least } from './extremes.ts';
import type { Group } from './groups.ts';
import { NAMED } from './labels.ts';
import type { UnexpectedRow } from './table.ts';

/**
 * Rows between the table's first and last that match nothing and yet look like rows, and rows right
 * behind the last that repeat one of the table's.
 */
export function unexpectedRows(
  groups: readonly Group[],
  used: Set<number>,
  template: TableTemplate,
  at: (group: number, row: number) => number,
): UnexpectedRow[] {
  const first = least(used);
  let last = greatest(used);
  const widest = greatest(template.rows.map((row) => row.columns.length));
  const rows: UnexpectedRow[] = [];
  for (let index = first + 1; index < groups.length && index <= last + 1; index++) {
    const group = groups[index];
    if (group === undefined || used.has(index)) continue;
    const repeated = template.rows.findIndex((row, position) => {
      return at(index, position) >= NAMED && (index < last || fills(group, row));
    });
    const looksLikeRow = group.values.length >= (widest > 3 ? widest - 2 : 1);
    const isKnown = repeated >= 0 || (group.label !== null && index < last);
    if (!looksLikeRow || !isKnown) continue;
    rows.push({
      span: spanOf(group),
      label: group.label,
      values: group.values,
      repeats: template.rows[repeated] ?? null,
    });
    used.add(index);
    last = Math.max(last, index);
  }
  return rows;
}

function fills({ values }: Group, { columns }: RowTemplate): boolean {
  return values.length === columns.length;
}

function spanOf(group: Group): Span {
  const spans = group.values.map((cell) => cell.span);
  return spans.reduce(cover, group.label ?? spans[0] ?? { start: 0, end: 0 });
}
