/**
 * The server that does nothing, against which ours is measured: it keeps documents and finds them
 * faultless, at once, whether it is asked or not.
 */
import {
  createConnection,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
let pulls = false;

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  const pull = { interFileDependencies: false, workspaceDiagnostics: false };
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pulls ? { diagnosticProvider: pull } : {}),
    },
  };
});
connection.languages.diagnostics.on(() => ({
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
}));
documents.onDidChangeContent(async ({ document: { uri, version } }) => {
  if (!pulls) await connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
documents.listen(connection);
connection.listen();
