import { excelHtml } from './clipboard/excel.ts';
import { mergedRows } from './clipboard/merged.ts';
import { webHtml } from './clipboard/web.ts';
import { wordHtml } from './clipboard/word.ts';
import { wpsHtml } from './clipboard/wps.ts';
import type { TableModel } from './report-model.ts';

/** What programs put on the clipboard as HTML when one of our tables is copied in them. */
export const HTML_CLIPBOARDS = {
  word: (table: TableModel) => wordHtml(mergedRows(table)),
  excel: (table: TableModel) => excelHtml(mergedRows(table)),
  wps: (table: TableModel) => wpsHtml(mergedRows(table)),
  web: (table: TableModel) => webHtml(mergedRows(table)),
} satisfies Record<string, (table: TableModel) => string>;

/** What Excel and WPS put there as plain text: merged cells are empty, cells of several lines quoted. */
export function tabSeparated(table: TableModel): string {
  const covered = new Map<string, string>();
  const lines = mergedRows(table).map((row, y) => {
    const cells: string[] = [];
    const passCovered = () => {
      while (covered.has(`${cells.length} ${y}`)) cells.push('');
    };
    for (const { text, columns, rows } of row) {
      passCovered();
      for (let x = 0; x < columns; x++) {
        for (let below = 1; below < rows; below++) covered.set(`${cells.length} ${y + below}`, '');
        cells.push(x === 0 ? quoted(text) : '');
      }
    }
    passCovered();
    return cells.join('\t');
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** A long label stands on two lines in its cell. */
function quoted(text: string): string {
  return text.length > 20 ? `"${text.slice(0, 12)}\n${text.slice(12)}"` : text;
}
