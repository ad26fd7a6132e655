import type { ReportModel } from '../report-model.ts';
import { gridOf } from './cells.ts';
import { plain, printReport, titleOf } from './document.ts';
import { present } from './walk.ts';

/** Text out of a DOCX: a tab before each cell, an empty line between rows, merged cells empty. */
export function oneCellALine(model: ReportModel): string {
  return printReport(model, {
    title: titleOf,
    heading: plain,
    paragraph: plain,
    table: (table) =>
      gridOf(table)
        .map((cells) => cells.map((cell) => `\t${cell ?? ''}`).join('\n'))
        .join('\n\n'),
    gap: '\n',
  });
}

/** One cell a line with nothing else: no tab, no empty line, merged cells missing. */
export function plainCells(model: ReportModel): string {
  return printReport(model, {
    title: titleOf,
    heading: plain,
    paragraph: plain,
    table: (table) =>
      gridOf(table)
        .map((cells) => present(cells).join('\n'))
        .join('\n'),
    gap: '\n',
  });
}
