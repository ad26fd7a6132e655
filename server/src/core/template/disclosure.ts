import type { Localized } from '../text/localized.ts';
import { article } from './articles.ts';
import type { BlockTemplate, ColumnTemplate, FormatId, TableTemplate } from './template.ts';

/** Table of part two: what both formats need to write theirs down. */

/** A block for one item of article 20, such as 第二十条第（一）项. */
export function block(
  item: number,
  numeral: string,
  columns: readonly ColumnTemplate[],
  rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly aliases?: readonly string[];
    readonly meaning: Localized;
  }[],
): BlockTemplate {
  return {
    heading: `第二十条第（${numeral}）项`,
    rows: rows.map((row) => ({
      id: row.id,
      groups: [`第二十条第（${numeral}）项`],
      label: row.label,
      aliases: row.aliases ?? [],
      columns,
      articles: [article(20, { items: [item] })],
      meaning: row.meaning,
    })),
  };
}

/** Makes table two of its blocks. Nothing in it adds up within one year, so it has no relations. */
export function disclosureTable(format: FormatId, blocks: readonly BlockTemplate[]): TableTemplate {
  const rows = blocks.flatMap((each) => each.rows);
  const columns = new Set(rows.flatMap((row) => row.columns.map((column) => column.label)));
  return {
    id: 'disclosure',
    format,
    blocks,
    rows,
    header: ['信息内容', ...blocks.map((each) => each.heading), ...columns],
    relations: [],
  };
}
