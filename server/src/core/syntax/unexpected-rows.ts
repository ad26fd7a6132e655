import type { RowTemplate } from '../template/template.ts';
import { cover, type Span } from '../text/span.ts';
import type { Group } from './groups.ts';
import { type Likenesses, NAMED } from './labels.ts';
import type { UnexpectedRow } from './table.ts';
import type { TableReader } from './table-reader.ts';

/**
 * Rows between the table's first and last that match nothing and yet look like rows, and rows right
 * behind the last that repeat one of the table's.
 *
 * @param used for each group, whether the table uses it; what is found here is used from now on.
 * @param alike for each group, how well its label agrees with each row's.
 */
export function unexpectedRows(
  groups: readonly Group[],
  used: boolean[],
  { template, widest }: TableReader,
  alike: readonly Likenesses[],
): UnexpectedRow[] {
  const first = used.indexOf(true);
  let last = used.lastIndexOf(true);
  const rows: UnexpectedRow[] = [];
  if (first < 0) return rows;
  for (let index = first + 1; index < groups.length && index <= last + 1; index++) {
    const [group, agreed] = [groups[index], alike[index]];
    if (group === undefined || agreed === undefined || used[index] === true) continue;
    if (group.values.length < (widest > 3 ? widest - 2 : 1)) continue;
    const repeats =
      agreed.best < NAMED ? null : repeated(group, agreed, template.rows, index < last);
    if (repeats === null && (group.label === null || index >= last)) continue;
    rows.push({ span: spanOf(group), label: group.label, values: group.values, repeats });
    used[index] = true;
    last = Math.max(last, index);
  }
  return rows;
}

/** The row whose label the group has; behind the table only if it has the row's count of values, too. */
function repeated(
  group: Group,
  { rows: likeness }: Likenesses,
  rows: readonly RowTemplate[],
  isInside: boolean,
): RowTemplate | null {
  const found = rows.find((row, index) => {
    return (likeness[index] ?? 0) >= NAMED && (isInside || fills(group, row));
  });
  return found ?? null;
}

function fills({ values }: Group, { columns }: RowTemplate): boolean {
  return values.length === columns.length;
}

function spanOf(group: Group): Span {
  const spans = group.values.map((cell) => cell.span);
  return spans.reduce(cover, group.label ?? spans[0] ?? { start: 0, end: 0 });
}
