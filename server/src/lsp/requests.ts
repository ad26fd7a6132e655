import type {
  CancellationToken,
  DocumentSymbol,
  FoldingRange,
  SymbolInformation,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { status } from '../core/features/status.ts';
import { isReport } from '../core/report/recognise.ts';
import { isSlow } from './analyses.ts';
import { codeActionsIn } from './code-actions.ts';
import { codeLensesOf } from './code-lenses.ts';
import { compareYears } from './compare-years.ts';
import { completionsAt } from './completions.ts';
import { configure, readConfigure } from './configuration-writing.ts';
import type { Connection } from './connection.ts';
import { definitionAt, referencesAt, symbolsNamed } from './definitions.ts';
import { documentLinks } from './document-links.ts';
import { foldingsOf } from './foldings.ts';
import { formatDocument, formatOnType, formatRanges } from './formattings.ts';
import { type Guard, guardRequest } from './guard.ts';
import { highlightsAt } from './highlights.ts';
import { inlayHintsIn } from './hints.ts';
import { type Host, reviewConfiguration } from './host.ts';
import { hoverAt } from './hovers.ts';
import { linkedRangesAt } from './linked-ranges.ts';
import {
  COMPARE_YEARS,
  CONFIGURE,
  type DocumentStatus,
  FROM_LAST_YEAR,
  IS_REPORT,
  NEW_REPORT,
  type OversizeStatus,
  PASTE,
  READINESS,
  READINGS,
  RECHECK,
  type ReadingCounts,
  STATUS,
} from './messages.ts';
import { blankReport, readFromLastYear, readNewReport, reportFromLastYear } from './new-reports.ts';
import {
  type DiagnosticParameters,
  readAnything,
  readCodeAction,
  readDiagnostic,
  readDocumentUri,
  readPaste,
  readPosition,
  readPositions,
  readQuery,
  readRange,
  readRanges,
  readReference,
  readRename,
  readText,
  readTyping,
  readUri,
  readWorkspaceDiagnostic,
  type WorkspaceDiagnosticParameters,
} from './parameters.ts';
import { pasteAt } from './pastes.ts';
import { pullDocument, pullWorkspace } from './pull.ts';
import { readinesses, readReadiness } from './readinesses.ts';
import { recheck } from './recheck.ts';
import { prepareRename, renameAt } from './renames.ts';
import { selectionRangesAt } from './selection-ranges.ts';
import { executeCommand, readCommand } from './server-commands.ts';
import { analysisAt } from './session.ts';
import { flatSymbols, symbolsOf } from './symbols.ts';
import { tokensOf } from './token-list.ts';
import { virtualContent } from './virtual-documents.ts';

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
  answer('textDocument/hover', readPosition, hoverAt);
  answer('textDocument/completion', readPosition, completionsAt);
  answer('textDocument/documentHighlight', readPosition, highlightsAt);
  answer('textDocument/definition', readPosition, definitionAt);
  answer('textDocument/references', readReference, referencesAt);
  answer('workspace/symbol', readQuery, symbolsNamed);
  answer('textDocument/selectionRange', readPositions, selectionRangesAt);
  answer('textDocument/documentLink', readDocumentUri, documentLinks);
  answer('textDocument/semanticTokens/full', readDocumentUri, tokensOf);
  answer('workspace/textDocumentContent', readUri, virtualContent);
  answer('textDocument/formatting', readDocumentUri, formatDocument);
  answer('textDocument/rangeFormatting', readRange, formatRanges);
  answer('textDocument/rangesFormatting', readRanges, formatRanges);
  answer('textDocument/onTypeFormatting', readTyping, formatOnType);
  answer('textDocument/prepareRename', readPosition, prepareRename);
  answer('textDocument/rename', readRename, renameAt);
  answer('textDocument/linkedEditingRange', readPosition, linkedRangesAt);
  answer('textDocument/codeAction', readCodeAction, codeActionsIn);
  answer('textDocument/codeLens', readDocumentUri, codeLensesOf);
  answer('textDocument/inlayHint', readRange, inlayHintsIn);
  answer('workspace/executeCommand', readCommand, executeCommand);
  answer(IS_REPORT, readText, async (_host, text) => isReport(text));
  answer(STATUS, readDocumentUri, documentStatus);
  answer(CONFIGURE, readConfigure, configure);
  answer(PASTE, readPaste, pasteAt);
  answer(RECHECK, readAnything, recheck);
  answer(NEW_REPORT, readNewReport, blankReport);
  answer(FROM_LAST_YEAR, readFromLastYear, reportFromLastYear);
  answer(READINESS, readReadiness, readinesses);
  answer(COMPARE_YEARS, readPosition, compareYears);
  answer(READINGS, readAnything, readingCounts);
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

async function documentStatus(
  { session }: Host,
  uri: string,
): Promise<DocumentStatus | OversizeStatus | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) {
    const oversize = session.analyses.oversizeOf(uri);
    return oversize === null ? null : { oversize };
  }
  const { snapshot, milliseconds } = analysis;
  return { ...status(snapshot.reports), milliseconds, isSlow: isSlow(analysis) };
}

async function readingCounts({ session }: Host): Promise<ReadingCounts> {
  const { files, reports } = session.closedFiles.readings();
  const open = session.analyses.readings();
  return { files, texts: files + open.texts, reports: reports + open.reports };
}
