import type { RelationTemplate, RowTemplate, TableTemplate } from '../../core/template/template.ts';
import type { Locale } from '../../core/text/localized.ts';

/** The equations that a row takes part in, one a line. */
export function relationLines(table: TableTemplate, row: RowTemplate, locale: Locale): string[] {
  const name = locale === 'zh' ? '勾稽关系：' : 'Must hold: ';
  return table.relations
    .map((relation) => equation(relation, table, row, locale))
    .filter((line) => line !== null)
    .map((line) => `${name}${line}`);
}

function equation(
  relation: RelationTemplate,
  table: TableTemplate,
  row: RowTemplate,
  locale: Locale,
): string | null {
  if (relation.along === 'row') {
    if (!relation.rows.includes(row.id)) return null;
    const label = (id: string) => row.columns.find((column) => column.id === id)?.label ?? id;
    return `${label(relation.total)} = ${relation.parts.map(label).join(' + ')}`;
  }
  if (![...relation.left, ...relation.right].includes(row.id)) return null;
  const label = (id: string) => table.rows.find((each) => each.id === id)?.label ?? id;
  const side = (ids: readonly string[]) =>
    ids.length > MOST_NAMED ? fromOn(label(ids[0] ?? ''), locale) : ids.map(label).join(' + ');
  const column = locale === 'zh' ? '每一列：' : 'in each column: ';
  return `${column}${side(relation.left)} = ${side(relation.right)}`;
}

/** More rows than this are summed up instead of named. */
const MOST_NAMED = 4;

function fromOn(label: string, locale: Locale): string {
  return locale === 'zh' ? `自“${label}”起各行之和` : `the sum of the rows from “${label}” on`;
}
