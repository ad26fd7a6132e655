import type { ReportModel } from '../report-model.ts';
import { gridOf } from './cells.ts';
import { plain, printReport, titleOf } from './document.ts';
import { present } from './walk.ts';

/** Text out of a web page: " | " between cells, empty ones at the end, half-width punctuation. */
export function pipesWeb(model: ReportModel): string {
  const text = printReport(model, {
    title: titleOf,
    heading: plain,
    paragraph: plain,
    table: (table) => {
      const rows = gridOf(table).map(present);
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((row) => `${row.join(' | ')} |${'|'.repeat(width - row.length)}`).join('\n');
    },
    gap: '\n',
  });
  return text.replace(/[（），：；]/gu, (mark) => HALF_WIDTH[mark] ?? mark);
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
};
