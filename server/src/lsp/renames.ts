import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { NOTHING_TO_RENAME, rename, renameTarget } from '../core/features/rename.ts';
import { literalMessage } from '../core/text/literal.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Host } from './host.ts';
import type { PositionParameters, RenameParameters } from './parameters.ts';
import { LSPErrorCodes, ResponseError } from './protocol.ts';
import { reportAt } from './report-at.ts';
import { analysisAt, type Session } from './session.ts';

/** Answers `textDocument/prepareRename`; where nothing can be renamed, it says so in a sentence. */
export async function prepareRename(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<PrepareRenameResult> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  const target = at && renameTarget(at.report.report, at.offset);
  if (at === null || target === null) throw await refused(session, NOTHING_TO_RENAME);
  return { range: at.toRange(target.span), placeholder: target.name };
}

/** Answers `textDocument/rename`; a name that cannot be is refused with a sentence. */
export async function renameAt(
  { session }: Host,
  { uri, position, newName }: RenameParameters,
): Promise<WorkspaceEdit> {
  const analysis = await analysisAt(session, uri);
  const version = session.documents.get(uri)?.version ?? null;
  const at = analysis && reportAt(analysis, position);
  const renaming = at && rename(at.report.report, at.offset, newName);
  if (at === null || renaming === null) throw await refused(session, NOTHING_TO_RENAME);
  if (!('edits' in renaming)) throw await refused(session, renaming.refusal);
  const edits = renaming.edits.map(({ span, text }) => ({
    range: at.toRange(span),
    newText: text,
  }));
  return session.client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

async function refused({ settings }: Session, why: Localized): Promise<ResponseError<void>> {
  return new ResponseError(
    LSPErrorCodes.RequestFailed,
    literalMessage(why[(await settings).locale]),
  );
}
