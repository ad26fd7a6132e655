import type {
  CancellationToken,
  Diagnostic,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf, type Presentation } from './diagnostic.ts';
import { throwIfCancelled } from './guard.ts';
import type { DiagnosticParameters } from './parameters.ts';
import type { Result } from './results.ts';
import { analysisOf, circumstancesOf, presentationFor, type Session } from './session.ts';
import { oversizeDiagnostic } from './size-limit.ts';
import { keyOf } from './uri.ts';

/** So many files on disk are answered together. */
const PORTION = 20;

/** Answers `textDocument/diagnostic`. A document that is not open has no diagnostics here. */
export async function pullDocument(
  session: Session,
  { uri, previousResultId }: DiagnosticParameters,
): Promise<DocumentDiagnosticReport> {
  const document = session.documents.get(uri);
  if (document === null) return { kind: 'full', items: [] };
  return reportOf(await resultOf(session, document), previousResultId ?? undefined);
}

/**
 * Answers `workspace/diagnostic`: the open documents, then, if the user wants it, the reports on
 * disk. A client asks every two seconds for ever, so what has not changed is answered from memory.
 *
 * @param emit takes the answers in portions while they are made.
 */
export async function pullWorkspace(
  session: Session,
  previous: readonly PreviousResultId[],
  token: CancellationToken,
  emit: (items: WorkspaceDocumentDiagnosticReport[]) => Promise<void>,
): Promise<void> {
  const held = new Map(previous.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
  const answer = (uri: string, version: number | null, result: Result) => {
    const report = reportOf(result, held.get(keyOf(uri))?.value);
    held.delete(keyOf(uri));
    return { ...report, uri, version };
  };

  const open = session.documents.all();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const document of open) {
    throwIfCancelled(token);
    const result = await resultOf(session, document);
    items.push(answer(document.uri, document.version, result));
  }
  await emit(items);

  const openKeys = new Set(open.map(({ uri }) => keyOf(uri)));
  const closed = (await filesToCheck(session)).filter((uri) => !openKeys.has(keyOf(uri)));
  let portion: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of closed) {
    throwIfCancelled(token);
    const result = await closedResult(session, uri);
    if (result !== null) portion.push(answer(uri, null, result));
    if (portion.length < PORTION) continue;
    await emit(portion);
    portion = [];
  }
  await emit(portion);

  // What the client still holds belongs to files that are closed, gone or out of scope by now.
  await emit(
    [...held.values()].map(({ uri }) => ({ kind: 'full', uri, version: null, items: [] })),
  );
}

/** Diagnostics of an open document's present version. */
export async function resultOf(session: Session, document: TextDocument): Promise<Result> {
  const presentation = await presentationFor(session);
  const analysis = await analysisOf(session, document);
  const { uri, version } = document;
  const diagnostics =
    analysis === null
      ? notAnalysed(session, uri, presentation)
      : diagnosticsOf(uri, analysis.snapshot, analysis.lines, presentation);
  const result = session.results.record(uri, version, diagnostics);
  // When it was closed meanwhile, it was let go of before there was anything to let go of.
  if (session.documents.get(uri) !== document) session.results.forget(uri);
  return result;
}

/** What is said of a document that holds no report, or too much. */
function notAnalysed({ analyses }: Session, uri: string, { locale }: Presentation): Diagnostic[] {
  const oversize = analyses.oversizeOf(uri);
  return oversize === null ? [] : [oversizeDiagnostic(oversize, locale)];
}

async function closedResult(session: Session, uri: string): Promise<Result | null> {
  const circumstances = await circumstancesOf(session, uri);
  return session.closedFiles.result(uri, circumstances, await presentationFor(session));
}

async function filesToCheck(session: Session): Promise<readonly string[]> {
  const { scope } = await session.settings;
  if (scope === 'openFiles') return [];
  if (!session.client.registersWatchers) session.closedFiles.forgetAll();
  return session.closedFiles.list(session.folders);
}

function reportOf({ id, diagnostics }: Result, held: string | undefined): DocumentDiagnosticReport {
  return held === id
    ? { kind: 'unchanged', resultId: id }
    : { kind: 'full', resultId: id, items: [...diagnostics] };
}
