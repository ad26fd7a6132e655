import { FORMAT_2021 } from '../../../src/core/template/format-2021.ts';
import { toChineseNumeral } from '../../../src/core/text/numerals.ts';
import type { ReportModel, TableModel } from '../report-model.ts';

/** How one layout writes each kind of block; where the blocks go is the same in all of them. */
export interface Layout {
  readonly title: (model: ReportModel) => string;
  readonly heading: (heading: string) => string;
  readonly paragraph: (paragraph: string) => string;
  readonly table: (table: TableModel) => string;
  /** What stands between two blocks. */
  readonly gap: string;
}

/** Prints a whole report: title, preface, six parts with their tables, signature and date. */
export function printReport(model: ReportModel, layout: Layout): string {
  const blocks = [layout.title(model), ...model.prose.preface.map(layout.paragraph)];
  for (const { id, number, title } of FORMAT_2021.sections) {
    blocks.push(layout.heading(`${toChineseNumeral(number)}、${title}`));
    blocks.push(...model.prose[id].map(layout.paragraph));
    if (id === 'disclosure' || id === 'requests' || id === 'review') {
      blocks.push(layout.table(model.tables[id]));
    }
  }
  blocks.push(model.organ, `${model.year + 1}年1月20日`);
  return `${blocks.join(layout.gap)}\n`;
}

/** The title on one line. */
export function titleOf({ organ, year }: ReportModel): string {
  return `${organ}${year}年政府信息公开工作年度报告`;
}

/** The text as it is, for layouts that do nothing to a heading or paragraph. */
export function plain(text: string): string {
  return text;
}
