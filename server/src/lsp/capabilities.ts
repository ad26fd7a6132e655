import type { InitializeResult } from 'vscode-languageserver';
import { ALIGNING } from '../core/features/align-table.ts';
import { COMPLETING } from '../core/features/completion.ts';
import type { ClientFeatures } from './client.ts';
import { codeActionOptions } from './code-actions.ts';
import { TextDocumentSyncKind } from './protocol.ts';
import { commandOptions } from './server-commands.ts';
import { TOKEN_LEGEND } from './token-list.ts';
import { VIRTUAL_SCHEMES } from './virtual-documents.ts';

/** What the server offers to a client. */
export function initializeResult(client: ClientFeatures, version: string): InitializeResult {
  const commands = commandOptions(client);
  return {
    serverInfo: { name: 'gongkai', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      ...(client.codeActions ? { codeActionProvider: codeActionOptions(client) } : {}),
      completionProvider: { triggerCharacters: [...COMPLETING] },
      documentHighlightProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      workspaceSymbolProvider: true,
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
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      linkedEditingRangeProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      ...(commands === null ? {} : { executeCommandProvider: commands }),
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
        ...(client.asksForContent
          ? { textDocumentContent: { schemes: [...VIRTUAL_SCHEMES] } }
          : {}),
      },
    },
  };
}
