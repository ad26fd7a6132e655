import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { ALIGNING } from '../core/features/align-table.ts';
import type { ClientFeatures } from './client.ts';
import { LAW_SCHEME } from './document-links.ts';
import { TOKEN_LEGEND } from './token-list.ts';

/** What the server offers to a client. */
export function initializeResult(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: 'gongkai', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      documentHighlightProvider: true,
      selectionRangeProvider: true,
      // Links lead to pages of ours, which only a client that asks for them can show.
      ...(client.asksForContent ? { documentLinkProvider: {} } : {}),
      semanticTokensProvider: { legend: TOKEN_LEGEND, full: true },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: { rangesSupport: true },
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: ALIGNING[0],
        moreTriggerCharacter: ALIGNING.slice(1),
      },
      ...(client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: 'gongkai',
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        ...(client.asksForContent ? { textDocumentContent: { schemes: [LAW_SCHEME] } } : {}),
      },
    },
  };
}
