import type {
  CancellationToken,
  Connection,
  DocumentSymbol,
  FoldingRange,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { status } from '../core/features/status.ts';
import { isReport } from '../core/report/recognise.ts';
import type { Analysis } from './analyses.ts';
import { foldingsOf } from './foldings.ts';
import { type Guard, guardRequest } from './guard.ts';
import { type Host, reviewConfiguration } from './host.ts';
import { type DocumentStatus, IS_REPORT, RECHECK, STATUS } from './messages.ts';
import {
  type DiagnosticParameters,
  readAnything,
  readDiagnostic,
  readDocumentUri,
  readText,
  readWorkspaceDiagnostic,
  type WorkspaceDiagnosticParameters,
} from './parameters.ts';
import { pullDocument, pullWorkspace } from './pull.ts';
import { recheck } from './recheck.ts';
import { analysisOf } from './session.ts';
import { flatSymbols, symbolsOf } from './symbols.ts';

/** Answers every request that the server knows; each name here is the protocol's. */
export function answerRequests(connection: Connection, guard: Guard<Host>): void {
  const answer = <P>(
    method: string,
    read: (params: unknown) => P | null,
    handle: (host: Host, params: P, token: CancellationToken) => Promise<unknown>,
  ) => connection.onRequest(method, guardRequest(guard, method, read, handle));

  answer('textDocument/diagnostic', readDiagnostic, documentDiagnostic);
  answer('workspace/diagnostic', readWorkspaceDiagnostic, workspaceDiagnostic);
  answer('textDocument/documentSymbol', readDocumentUri, documentSymbol);
  answer('textDocument/foldingRange', readDocumentUri, foldingRange);
  answer(IS_REPORT, readText, async (_host, text) => isReport(text));
  answer(STATUS, readDocumentUri, documentStatus);
  answer(RECHECK, readAnything, recheck);
}

async function documentDiagnostic(host: Host, params: DiagnosticParameters) {
  const report = await pullDocument(host.session, params);
  await reviewConfiguration(host, params.uri);
  return report;
}

/** With a token for partial results, everything goes there and the answer itself stays empty. */
async function workspaceDiagnostic(
  { session, connection }: Host,
  { previousResultIds, partialResultToken }: WorkspaceDiagnosticParameters,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  await pullWorkspace(session, previousResultIds, token, async (portion) => {
    if (partialResultToken === null) items.push(...portion);
    else if (portion.length > 0) {
      await connection.sendNotification('$/progress', {
        token: partialResultToken,
        value: { items: portion },
      });
    }
  });
  return { items };
}

async function documentSymbol(
  { session }: Host,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const symbols = symbolsOf(analysis, (await session.settings).locale);
  return session.client.nestedSymbols ? symbols : flatSymbols(symbols, uri);
}

async function foldingRange({ session }: Host, uri: string): Promise<FoldingRange[] | null> {
  const analysis = await analysisAt(session, uri);
  return analysis === null ? null : foldingsOf(analysis);
}

async function documentStatus({ session }: Host, uri: string): Promise<DocumentStatus | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  return { ...status(analysis.snapshot.reports), milliseconds: analysis.milliseconds };
}

/** Null for a document that is not open or holds no report. */
async function analysisAt(session: Host['session'], uri: string): Promise<Analysis | null> {
  const document = session.documents.get(uri);
  return document === null ? null : analysisOf(session, document);
}
