import { commands, languages, type TextDocument, type Uri, workspace } from 'vscode';
import { until } from './until.ts';

/**
 * Opens a file as a person does and makes sure that it is treated as a report. A document that an
 * extension opens would stay open for minutes after its editor is closed.
 */
export async function openFile(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri, { preview: false });
  const document = await until(`${uri.path} to open`, () => openDocument(uri));
  return document.languageId === 'gongkai'
    ? document
    : languages.setTextDocumentLanguage(document, 'gongkai');
}

/** Closes every editor and forgets what was changed in it. */
export async function closeEditors(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
}

function openDocument(uri: Uri): TextDocument | null {
  return workspace.textDocuments.find((each) => each.uri.toString() === uri.toString()) ?? null;
}
