import {
  blocksOf,
  DISCLOSURE_STUB,
  REQUESTS_HEADER,
  REVIEW_HEADER,
  valuesOf,
} from '../layouts/walk.ts';
import type { TableModel } from '../report-model.ts';

/** A cell of a word processor's table, with the columns and rows over which it is merged. */
export interface MergedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table as the official form has it, with all its merged cells. */
export function mergedRows(table: TableModel): readonly (readonly MergedCell[])[] {
  switch (table.id) {
    case 'disclosure':
      return disclosureRows(table);
    case 'requests':
      return requestsRows(table);
    case 'review':
      return reviewRows(table);
    default:
      return table.id satisfies never;
  }
}

function disclosureRows(table: TableModel): MergedCell[][] {
  const blocks = blocksOf(table);
  const widest = Math.max(...blocks.map(({ columns }) => columns.length));
  return blocks.flatMap(({ heading, columns, rows }) => {
    // The last value goes to the right edge of the table.
    const spread = (texts: readonly string[]) =>
      texts.map((text, i) => cell(text, i < texts.length - 1 ? 1 : widest - texts.length + 1));
    return [
      [cell(heading, widest + 1)],
      [cell(DISCLOSURE_STUB), ...spread(columns)],
      ...rows.map(({ label, values }) => [cell(label), ...spread(values)]),
    ];
  });
}

function requestsRows({ rows }: TableModel): MergedCell[][] {
  const { note, applicants, natural, organisations, kinds, total } = REQUESTS_HEADER;
  const deepest = Math.max(...rows.map(({ groups }) => groups.length)) + 1;
  const header = [
    [cell(note, deepest, 3), cell(applicants, kinds.length + 2)],
    [cell(natural, 1, 2), cell(organisations, kinds.length), cell(total, 1, 2)],
    kinds.map((kind) => cell(kind)),
  ];
  const body = rows.map(({ groups, label, values }, i) => {
    const opened = groups.flatMap((group, depth) => {
      const isOpen = rows[i - 1]?.groups[depth] === group;
      const behind = rows.slice(i).findIndex((row) => row.groups[depth] !== group);
      const height = behind < 0 ? rows.length - i : behind;
      return isOpen ? [] : [cell(group, 1, height)];
    });
    return [...opened, cell(label, deepest - groups.length), ...values.map((value) => cell(value))];
  });
  return [...header, ...body];
}

function reviewRows(table: TableModel): MergedCell[][] {
  const { review, litigation, direct, afterReview, results } = REVIEW_HEADER;
  return [
    [cell(review, results.length), cell(litigation, 2 * results.length)],
    [
      ...results.map((result) => cell(result, 1, 2)),
      cell(direct, results.length),
      cell(afterReview, results.length),
    ],
    [...results, ...results].map((result) => cell(result)),
    valuesOf(table).map((value) => cell(value)),
  ];
}

function cell(text: string, columns = 1, rows = 1): MergedCell {
  return { text, columns, rows };
}
