import type { MergedCell } from './merged.ts';

/** The attributes of merging, with a blank before each; some programs quote them. */
export function spans({ columns, rows }: MergedCell, quote = ''): string {
  const colspan = columns > 1 ? ` colspan=${quote}${columns}${quote}` : '';
  const rowspan = rows > 1 ? ` rowspan=${quote}${rows}${quote}` : '';
  return colspan + rowspan;
}

/** Text of a cell as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether a cell belongs to the figures. */
export function isFigure({ text }: MergedCell): boolean {
  return /^[\d.-]*$/u.test(text);
}
