import { printable } from './printable.ts';

/** A line of CSV. Source: RFC 4180. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`;
}

/**
 * A text as a field. One that a spreadsheet would take for a formula gets an apostrophe in front;
 * some spreadsheets take the full-width signs for the same. Source: OWASP, CSV Injection.
 */
export function csvText(content: string): string {
  const shown = printable(content);
  return /^\s*[=+\-@＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
}

/** Without it Excel takes a file for the system's old encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

function quoted(field: string): string {
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
