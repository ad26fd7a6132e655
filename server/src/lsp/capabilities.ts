import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientFeatures } from './client.ts';

/** What the server offers to a client. */
export function initializeResult(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: 'gongkai', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      ...(client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: 'gongkai',
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
