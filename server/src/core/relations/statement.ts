import type { RelationTemplate, RowTemplate, TableTemplate } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';

/**
 * What a family of equations asks of a row, in the template's own words and without figures:
 * 「总计 = 自然人 + 商业企业 + …」. Null when the row takes no part in it.
 */
export function relationStatement(
  family: RelationTemplate,
  table: TableTemplate,
  row: RowTemplate,
): Localized | null {
  if (family.along === 'row') {
    if (!family.rows.includes(row.id)) return null;
    const label = (id: string) => row.columns.find((column) => column.id === id)?.label ?? id;
    const formula = `${label(family.total)} = ${family.parts.map(label).join(' + ')}`;
    return { zh: formula, en: formula };
  }
  if (![...family.left, ...family.right].includes(row.id)) return null;
  const left = side(family.left, table);
  const right = side(family.right, table);
  return {
    zh: `每一列：${left.zh} = ${right.zh}`,
    en: `in each column: ${left.en} = ${right.en}`,
  };
}

/** More rows than this are summed up instead of named. */
const MOST_NAMED = 4;

function side(ids: readonly string[], table: TableTemplate): Localized {
  const labels = ids.map((id) => table.rows.find((each) => each.id === id)?.label ?? id);
  const all = labels.join(' + ');
  if (labels.length <= MOST_NAMED) return { zh: all, en: all };
  const [first = ''] = labels;
  return { zh: `自“${first}”起各行之和`, en: `the sum of the rows from “${first}” on` };
}
