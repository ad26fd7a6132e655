import { Range, type TextDocument } from 'vscode';
import { REPORT_HINT } from '../../../server/src/lsp/messages.ts';

/** As much of a document as is looked at, however long it is: a report shows what it is by then. */
const MOST_LINES = 20_000;
const MOST_CHARACTERS = 200_000;

/**
 * The beginning of a document that may be a report; null when it is none for certain. This is all
 * that other documents cost: one search for a few characters, without a server.
 */
export function excerptOf(document: TextDocument): string | null {
  const text = document.getText(new Range(0, 0, MOST_LINES, 0)).slice(0, MOST_CHARACTERS);
  return text.includes(REPORT_HINT) ? text : null;
}
