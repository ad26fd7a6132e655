import { withoutNumeral } from '../../../server/src/core/syntax/labels.ts';
import type {
  Format,
  RowTemplate,
  TableTemplate,
} from '../../../server/src/core/template/template.ts';

/** The fixed wordings of all formats, sorted by what they are in a text. Each stands here once. */
export interface Vocabulary {
  /** Titles of the six parts, without numerals, with the variants that are accepted. */
  readonly titles: readonly string[];
  /** Labels of rows with a numeral in front: 一、本年新收…, （一）予以公开, 1.属于国家秘密. */
  readonly numberedRows: readonly string[];
  /** Labels of rows as they stand without a numeral, but for 其他, which heads a column as well. */
  readonly plainRows: readonly string[];
  /** Labels of the row of totals: （七）总计. */
  readonly totalRows: readonly string[];
  /** Labels over several rows: 三、本年度办理结果, （三）不予公开. */
  readonly groups: readonly string[];
  /** Headings of blocks: 第二十条第（一）项, 行政复议, 复议后起诉. */
  readonly blocks: readonly string[];
  /** Words of the header lines, but for those that head a column of totals. */
  readonly columns: readonly string[];
  /** Those of them that stand over the narrow columns of tables three and four. */
  readonly narrowColumns: readonly string[];
  /** How many values stand on one line of a table whose last value is a total, the most first. */
  readonly totalled: readonly { readonly blocks: number; readonly size: number }[];
}

/** What a column or row of totals is called. */
export const TOTALS: readonly string[] = ['总计', '合计'];

/** Collects the wordings of the formats. */
export function vocabularyOf(formats: readonly Format[]): Vocabulary {
  const tables = formats.flatMap(({ tables: all }) => Object.values<TableTemplate>(all));
  const listed = tables.filter((table) => table.id !== 'review');
  const rows = listed.flatMap((table) => table.rows);
  const labels = rows.flatMap(wordings);
  const rowLabels = labels.filter((label) => !isTotal(label));
  const columns = columnsOf(tables);
  return {
    titles: unique(formats.flatMap(titlesOf)),
    numberedRows: unique(rowLabels.filter(isNumbered)),
    plainRows: unique(rowLabels.map(withoutNumeral).filter((label) => !columns.includes(label))),
    totalRows: unique(labels.filter(isTotal)),
    groups: unique(rows.flatMap((row) => row.groups).filter(isNumbered)),
    blocks: unique(blocksOf(tables)),
    columns: unique(columns),
    narrowColumns: unique(columnsOf(tables.filter(({ id }) => id !== 'disclosure'))),
    totalled: totalledLines(tables),
  };
}

function titlesOf({ sections }: Format): string[] {
  return sections.flatMap(({ title, variants }) => [title, ...variants]);
}

/** The rows of table four are blocks of columns when it stands in one line. */
function blocksOf(tables: readonly TableTemplate[]): string[] {
  const headings = tables.flatMap(({ blocks }) => blocks.map(({ heading }) => heading));
  const review = tables.filter(({ id }) => id === 'review').flatMap(({ rows }) => rows);
  const names = review.flatMap((row) => [...wordings(row), ...row.groups]);
  return [...headings, ...names].filter((heading) => heading !== '');
}

function columnsOf(tables: readonly TableTemplate[]): string[] {
  const known = new Set([...blocksOf(tables), ...TOTALS]);
  const words = tables.flatMap(({ header, rows }) => [
    ...header,
    ...rows.flatMap(({ columns }) => columns.map(({ label }) => label)),
  ]);
  return words.filter((word) => !known.has(word));
}

function wordings({ label, aliases }: RowTemplate): string[] {
  return [label, ...aliases];
}

function isNumbered(label: string): boolean {
  return withoutNumeral(label) !== label;
}

function isTotal(label: string): boolean {
  return TOTALS.includes(withoutNumeral(label));
}

/** Longer wordings first, so that none is taken for one that it begins with. */
function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Lines that end in a total: one row, or all the blocks of a table side by side. */
function totalledLines(tables: readonly TableTemplate[]): { blocks: number; size: number }[] {
  const lines = tables.flatMap(({ rows, relations, blocks }) =>
    relations.flatMap((relation) => {
      const [row] = rows;
      if (relation.along !== 'row' || row === undefined) return [];
      const size = row.columns.length;
      return blocks.length > 1
        ? [
            { blocks: blocks.length, size },
            { blocks: 1, size },
          ]
        : [{ blocks: 1, size }];
    }),
  );
  const byLength = new Map(lines.map((line) => [line.blocks * line.size, line]));
  return [...byLength.values()].sort((a, b) => b.blocks * b.size - a.blocks * a.size);
}
