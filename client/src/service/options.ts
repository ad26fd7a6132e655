import type { LogOutputChannel, TextDocument, Uri } from 'vscode';
import type { DiagnosticCollectionProvider, LanguageClientOptions } from 'vscode-languageclient';
import { REPORT_LANGUAGE } from '../language.ts';

/**
 * What a client is made with. The server asks for settings and for the files to watch itself, as it
 * does in every editor.
 *
 * @param analysed is called with a document whenever the server has checked it.
 */
export function clientOptions(
  outputChannel: LogOutputChannel,
  diagnosticCollectionProvider: DiagnosticCollectionProvider,
  analysed: (uri: Uri) => void,
): LanguageClientOptions {
  return {
    documentSelector: [{ language: REPORT_LANGUAGE }],
    outputChannel,
    diagnosticCollectionProvider,
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        analysed(uriOf(document));
        return report;
      },
    },
  };
}

function uriOf(document: TextDocument | Uri): Uri {
  return 'uri' in document ? document.uri : document;
}
