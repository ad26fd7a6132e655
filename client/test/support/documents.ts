import { commands, type TextDocument, Uri, workspace } from 'vscode';
import { until } from './until.ts';
import { workspaceFolder } from './workspace.ts';

/** Opens a file as a person does, and leaves it to the extension what it is. */
export async function show(uri: Uri): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`${uri.path} to open`, () => documentAt(uri));
}

/** The open document of a file; null when it is not open. */
export function documentAt(uri: Uri): TextDocument | null {
  return workspace.textDocuments.find((each) => each.uri.toString() === uri.toString()) ?? null;
}

/** Waits until a document has a language. */
export async function untilLanguage(uri: Uri, language: string): Promise<void> {
  await until(`${uri.path} to become ${language}`, () =>
    documentAt(uri)?.languageId === language ? true : null,
  );
}

/** Writes a file at the top of the workspace. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = Uri.joinPath(workspaceFolder(), name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** Writes a file with the content of another one. */
export async function copyFile(from: Uri, name: string): Promise<Uri> {
  return writeFile(name, await workspace.fs.readFile(from));
}

/** Removes files of the workspace. */
export async function removeFiles(...uris: readonly Uri[]): Promise<void> {
  for (const uri of uris) await workspace.fs.delete(uri);
}
