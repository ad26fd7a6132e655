import type { CancellationToken, CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { codeActions, type FixableFinding } from '../core/features/code-actions.ts';
import { fixAllReports } from '../core/features/fix-all-reports.ts';
import { provenFixes } from '../core/rules/proven-fixes.ts';
import type { TextEdit } from '../core/text/edit.ts';
import { literalLabel } from '../core/text/literal.ts';
import type { Localized } from '../core/text/localized.ts';
import { NO_NEIGHBOURS } from '../core/workspace/summary.ts';
import type { Analysis } from './analyses.ts';
import { rangesOf } from './convert.ts';
import { diagnosticOf } from './diagnostic.ts';
import { throwIfCancelled } from './guard.ts';
import { CodeActionKind } from './protocol.ts';
import { circumstancesOf, presentationFor, type Session } from './session.ts';
import type { TouchedFindings } from './touched-findings.ts';
import { nextTurn } from './turn.ts';
import { fileNameOf } from './uri.ts';
import { workspaceEdit } from './workspace-edits.ts';

/** The kind of the action that makes every safe fix at once, as `editor.codeActionsOnSave` names it. */
export const FIX_ALL: string = `${CodeActionKind.SourceFixAll}.gongkai`;

/** One version of an open document, as one request sees it. */
export interface FixedDocument {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly uri: string;
  readonly version: number;
}

/** Each trial of a fix reads the report, so of a large selection only so many findings have theirs. */
const MOST_FINDINGS = 20;

/** The fixes of some findings. */
export async function fixActions(
  document: FixedDocument,
  { report, findings }: TouchedFindings,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { session, analysis, uri } = document;
  const { configuration } = await circumstancesOf(session, uri);
  const presentation = await presentationFor(session);
  const neighbours =
    analysis.neighbours[analysis.snapshot.reports.indexOf(report)] ?? NO_NEIGHBOURS;
  const context = { fileName: fileNameOf(uri), configuration, neighbours };
  const fixable: FixableFinding[] = [];
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    await nextTurn();
    throwIfCancelled(token);
    fixable.push({ finding, fixes: provenFixes(report.report, finding, context) });
  }
  const toRange = rangesOf(analysis.lines, report.start);
  return codeActions(fixable).map((offer) => ({
    title: literalLabel(offer.fix.title[presentation.locale]),
    kind: CodeActionKind.QuickFix,
    diagnostics: offer.findings.map((each) => diagnosticOf(uri, each, toRange, presentation)),
    ...(offer.isPreferred ? { isPreferred: true } : {}),
    edit: editOf(document, offer.fix.edits, report.start),
  }));
}

/** Every safe fix of the document at once; null when there is none. */
export async function fixAllAction(document: FixedDocument): Promise<CodeAction | null> {
  const { session, analysis, uri } = document;
  const { configuration } = await circumstancesOf(session, uri);
  const context = { fileName: fileNameOf(uri), configuration, path: analysis.path };
  const { edits, fixed } = fixAllReports(analysis.snapshot, context);
  if (edits.length === 0) return null;
  const { locale } = await session.settings;
  return {
    title: fixAllTitle(fixed.length)[locale],
    kind: FIX_ALL,
    edit: editOf(document, edits, 0),
  };
}

function fixAllTitle(count: number): Localized {
  return {
    zh: `改正所有可以放心改正的问题（${count} 处，不改数据）`,
    en: `Fix all that can safely be fixed (${count}; no figure changes)`,
  };
}

/**
 * Edits of the document, for the version that was analysed.
 *
 * @param start offset of the edited report in the document.
 */
export function editOf(
  { session, analysis, uri, version }: FixedDocument,
  edits: readonly TextEdit[],
  start: number,
): WorkspaceEdit {
  const toRange = rangesOf(analysis.lines, start);
  const converted = edits.map(({ span, text }) => ({ range: toRange(span), newText: text }));
  return workspaceEdit(uri, version, converted, session.client);
}
