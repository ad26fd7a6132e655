import { withPageNumbers } from '../disguise/page-numbers.ts';
import type { ReportModel, TableModel } from '../report-model.ts';
import { printReport } from './document.ts';
import {
  blocksOf,
  cut,
  DISCLOSURE_STUB,
  REQUESTS_HEADER,
  REVIEW_HEADER,
  type Step,
  stepsOf,
  valuesOf,
} from './walk.ts';
import { wrap } from './wrap.ts';

/** How a PDF's columns cut the text; widths are characters a line. */
export interface SpacesOptions {
  readonly textWidth: number;
  readonly headerWidth: number;
  /** The stub 三、本年度办理结果: 1 prints it one character a line. */
  readonly stubWidth: number;
  readonly groupWidth: number;
  readonly labelWidth: number;
  /** Where the values of a wrapped label stand. */
  readonly values: 'own-line' | 'after-last-piece';
  /** An empty line between any two lines. */
  readonly loose: boolean;
  /** Lines to a page, which ends with its number; null for none. */
  readonly linesPerPage: number | null;
}

/** Narrow columns: vertical stub, header words cut in two, page numbers inside the tables. */
const NARROW: SpacesOptions = {
  textWidth: 28,
  headerWidth: 2,
  stubWidth: 1,
  groupWidth: 20,
  labelWidth: 14,
  values: 'after-last-piece',
  loose: false,
  linesPerPage: 30,
};

/** Wide columns: empty lines everywhere, wrapped group labels, values below a wrapped label. */
export const LOOSE: SpacesOptions = {
  textWidth: 44,
  headerWidth: 4,
  stubWidth: 7,
  groupWidth: 5,
  labelWidth: 30,
  values: 'own-line',
  loose: true,
  linesPerPage: null,
};

/** Text out of a PDF: numbers separated by spaces, labels wrapped where the columns end. */
export function spaces(model: ReportModel, options: SpacesOptions = NARROW): string {
  const gap = options.loose ? '\n\n' : '\n';
  const text = printReport(model, {
    title: ({ organ, year }) => `${organ}\n${year} 年政府信息公开工作年度报告`,
    heading: (heading) => heading,
    paragraph: (paragraph) => wrap(paragraph, options.textWidth),
    table: (table) => tableLines(table, options).join(gap),
    gap,
  });
  return options.linesPerPage === null ? text : withPageNumbers(text, options.linesPerPage);
}

function tableLines(table: TableModel, options: SpacesOptions): readonly string[] {
  switch (table.id) {
    case 'disclosure':
      return disclosureLines(table);
    case 'requests':
      return requestsLines(table, options);
    case 'review':
      return reviewLines(table, options);
  }
}

/** Table two, which is short enough to stand unwrapped. */
export function disclosureLines(table: TableModel): readonly string[] {
  return blocksOf(table).flatMap(({ heading, columns, rows }) => [
    heading,
    [DISCLOSURE_STUB, ...columns].join(' '),
    ...rows.map(({ label, values }) => [label, ...values].join(' ')),
  ]);
}

function requestsLines(table: TableModel, options: SpacesOptions): readonly string[] {
  const { note, applicants, natural, organisations, kinds, total } = REQUESTS_HEADER;
  return [
    wrap(note, options.textWidth),
    applicants,
    natural,
    organisations,
    total,
    ...kinds.flatMap((kind) => cut(kind, options.headerWidth)),
    ...stepsOf(table).flatMap((step) => rowLines(step, options)),
  ];
}

function rowLines({ row, stub }: Step, options: SpacesOptions): readonly string[] {
  const groups = stub.slice(0, -1).flatMap((group, depth) => {
    if (group === null) return [];
    return cut(group, depth === 0 ? options.stubWidth : options.groupWidth);
  });
  const pieces = cut(row.label, options.labelWidth);
  const values = row.values.join(' ');
  if (pieces.length > 1 && options.values === 'own-line') {
    return [...groups, ...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}\n${values}`];
  }
  return [...groups, ...pieces.slice(0, -1), `${pieces.at(-1) ?? ''} ${values}`];
}

function reviewLines(table: TableModel, options: SpacesOptions): readonly string[] {
  const { review, litigation, direct, afterReview, results } = REVIEW_HEADER;
  const words = results.flatMap((result) => cut(result, options.headerWidth));
  return [
    `${review} ${litigation}`,
    ...words,
    `${direct} ${afterReview}`,
    ...words,
    ...words,
    valuesOf(table).join(' '),
  ];
}
