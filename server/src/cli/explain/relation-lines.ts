import { relationStatement } from '../../core/relations/statement.ts';
import type { RowTemplate, TableTemplate } from '../../core/template/template.ts';
import type { Locale } from '../../core/text/localized.ts';

/** The equations that a row takes part in, one a line. */
export function relationLines(table: TableTemplate, row: RowTemplate, locale: Locale): string[] {
  const name = locale === 'zh' ? '勾稽关系：' : 'Must hold: ';
  return table.relations
    .map((family) => relationStatement(family, table, row))
    .filter((statement) => statement !== null)
    .map((statement) => `${name}${statement[locale]}`);
}
