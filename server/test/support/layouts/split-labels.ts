import type { ReportModel, RowModel, TableModel } from '../report-model.ts';
import { plain, printReport, titleOf } from './document.ts';
import { disclosureLines } from './spaces.ts';
import { present, REQUESTS_HEADER, REVIEW_HEADER, valuesOf } from './walk.ts';
import { wrap } from './wrap.ts';

/** Where a merged cell's text stands beside its rows. */
export type SplitPosition = 'first' | 'centre';

/**
 * Text out of a PDF read line by line: a group's label, wrapped inside its merged cell, is cut in
 * two around its rows (（四）无 1.本机关… / 法提供 2.没有现成…).
 */
export function splitLabels(model: ReportModel, position: SplitPosition = 'first'): string {
  return printReport(model, {
    title: titleOf,
    heading: plain,
    paragraph: (paragraph) => wrap(paragraph, 36),
    table: (table) => tableLines(table, position).join('\n'),
    gap: '\n',
  });
}

function tableLines(table: TableModel, position: SplitPosition): readonly string[] {
  switch (table.id) {
    case 'disclosure':
      return disclosureLines(table);
    case 'requests':
      return requestsLines(table, position);
    case 'review':
      return reviewLines(table);
  }
}

function requestsLines({ rows }: TableModel, position: SplitPosition): readonly string[] {
  const { note, applicants, natural, organisations, kinds, total } = REQUESTS_HEADER;
  return [
    note,
    applicants,
    `${natural} ${organisations} ${total}`,
    kinds.join(' '),
    ...rows.map((row, i) => {
      const pieces = present(row.groups.map((_, depth) => pieceBeside(rows, i, depth, position)));
      return [...pieces, row.label, ...row.values].join(' ');
    }),
  ];
}

/** The piece of a group's label that stands on the line of one row; null when none does. */
function pieceBeside(
  rows: readonly RowModel[],
  index: number,
  depth: number,
  position: SplitPosition,
): string | null {
  const group = rows[index]?.groups[depth] ?? '';
  let first = index;
  while (rows[first - 1]?.groups[depth] === group) first--;
  let end = index + 1;
  while (rows[end]?.groups[depth] === group) end++;
  const length = end - first;
  if (length === 1) return group;
  const half = Math.ceil(group.length / 2);
  const line = index - first - (position === 'first' ? 0 : Math.floor((length - 2) / 2));
  if (line === 0) return group.slice(0, half);
  return line === 1 ? group.slice(half) : null;
}

function reviewLines(table: TableModel): readonly string[] {
  const { review, litigation, direct, afterReview, results } = REVIEW_HEADER;
  return [
    `${review} ${litigation}`,
    results.join(' '),
    `${direct} ${afterReview}`,
    [...results, ...results].join(' '),
    valuesOf(table).join(' '),
  ];
}
