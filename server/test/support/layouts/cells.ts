import type { TableModel } from '../report-model.ts';
import {
  blocksOf,
  DISCLOSURE_STUB,
  REQUESTS_HEADER,
  REVIEW_HEADER,
  stepsOf,
  valuesOf,
} from './walk.ts';

/** A table as rows of cells; null stands for the continuation of a merged cell. */
export type Grid = readonly (readonly (string | null)[])[];

/** A table as a word processor has it: header rows first, each merged cell in its first row. */
export function gridOf(table: TableModel): Grid {
  switch (table.id) {
    case 'disclosure':
      return disclosureGrid(table);
    case 'requests':
      return requestsGrid(table);
    case 'review':
      return reviewGrid(table);
  }
}

function disclosureGrid(table: TableModel): Grid {
  return blocksOf(table).flatMap(({ heading, columns, rows }) => [
    [heading],
    [DISCLOSURE_STUB, ...columns],
    ...rows.map(({ label, values }) => [label, ...values]),
  ]);
}

function requestsGrid(table: TableModel): Grid {
  const { note, applicants, natural, organisations, kinds, total } = REQUESTS_HEADER;
  return [
    [note, applicants],
    [null, natural, organisations, total],
    [null, null, ...kinds, null],
    ...stepsOf(table).map(({ row, stub }) => [...stub, ...row.values]),
  ];
}

function reviewGrid(table: TableModel): Grid {
  const { review, litigation, direct, afterReview, results } = REVIEW_HEADER;
  return [
    [review, litigation],
    [...results, direct, afterReview],
    [...results.map(() => null), ...results, ...results],
    valuesOf(table),
  ];
}
