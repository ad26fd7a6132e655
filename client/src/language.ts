import type { TextDocument } from 'vscode';

/** Id of the language that reports have in the editor. */
export const REPORT_LANGUAGE = 'gongkai';

/** Whether the editor takes a document for a report. */
export function isReportDocument({ languageId }: TextDocument): boolean {
  return languageId === REPORT_LANGUAGE;
}
