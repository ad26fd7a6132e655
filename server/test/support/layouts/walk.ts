import { FORMAT_2021 } from '../../../src/core/template/format-2021.ts';
import type { RowModel, TableModel } from '../report-model.ts';

/** A row with the merged cells to its left. */
export interface Step {
  readonly row: RowModel;
  /** One cell for each group, outermost first, then the label; null inside a merged cell. */
  readonly stub: readonly (string | null)[];
}

/** Walks over a table's rows; a group's label stands in the first of its rows only. */
export function stepsOf({ rows }: TableModel): readonly Step[] {
  return rows.map((row, i) => {
    const above = rows[i - 1]?.groups ?? [];
    const shared = row.groups.findIndex((group, depth) => group !== above[depth]);
    const opened = shared < 0 ? row.groups.length : shared;
    const groups = row.groups.map((group, depth) => (depth < opened ? null : group));
    return { row, stub: [...groups, row.label] };
  });
}

/** Rows under one heading, with the columns that they share. */
export interface Block {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowModel[];
}

/** Cuts a table into the blocks of its outermost groups: 第二十条第（一）项 and so on. */
export function blocksOf({ rows }: TableModel): readonly Block[] {
  const blocks: { heading: string; columns: readonly string[]; rows: RowModel[] }[] = [];
  for (const row of rows) {
    const heading = row.groups[0] ?? '';
    const last = blocks.at(-1);
    if (last !== undefined && last.heading === heading) last.rows.push(row);
    else blocks.push({ heading, columns: row.columns, rows: [row] });
  }
  return blocks;
}

const [applicants = '', natural = '', organisations = '', ...more] =
  FORMAT_2021.tables.requests.header;

/** The header words of table three, as the template names them. */
export const REQUESTS_HEADER = {
  applicants,
  natural,
  organisations,
  kinds: more.slice(0, -2),
  total: more.at(-2) ?? '',
  note: `（${more.at(-1) ?? ''}）`,
};

const [information = ''] = FORMAT_2021.tables.disclosure.header;

/** The header word above the labels of table two. */
export const DISCLOSURE_STUB = information;

const [review = '', litigation = '', direct = '', afterReview = ''] =
  FORMAT_2021.tables.review.header;

/** The header words of table four. */
export const REVIEW_HEADER = {
  review,
  litigation,
  direct,
  afterReview,
  results: FORMAT_2021.tables.review.rows[0]?.columns.map(({ label }) => label) ?? [],
};

/** All values of a table in one line, as table four is printed. */
export function valuesOf({ rows }: TableModel): readonly string[] {
  return rows.flatMap((row) => row.values);
}

/** Cuts a text into pieces of at most `width` UTF-16 units. */
export function cut(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += width) {
    pieces.push(text.slice(start, start + width));
  }
  return pieces;
}

/** The text without nulls: the cells that are really there. */
export function present(cells: readonly (string | null)[]): readonly string[] {
  return cells.filter((cell) => cell !== null);
}
