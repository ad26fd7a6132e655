import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ClientFeatures } from './client.ts';
import type { ConfigurationWriting } from './messages.ts';

/**
 * Edits of one document as the client takes them.
 *
 * @param version the version that the edits are for; null for a document that is not open.
 */
export function workspaceEdit(
  uri: string,
  version: number | null,
  edits: TextEdit[],
  { versionedEdits }: ClientFeatures,
): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

/** What writes into a configuration, as the client takes it; null for a client that cannot make the file. */
export function configurationWorkspaceEdit(
  { uri, created, edits }: ConfigurationWriting,
  client: ClientFeatures,
): WorkspaceEdit | null {
  if (created === null) return workspaceEdit(uri, null, [...edits], client);
  if (!client.createsFiles) return null;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: created }],
      },
    ],
  };
}
