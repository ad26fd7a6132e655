import type { CodeAction } from 'vscode-languageserver';
import { type ChosenTables, recalculateOffer } from '../core/features/recalculate-offer.ts';
import { tablesOf } from '../core/rules/helpers/cell-walk.ts';
import type { Span } from '../core/text/span.ts';
import { editOf, type FixedDocument } from './fix-actions.ts';
import type { CodeActionParameters } from './parameters.ts';
import { CodeActionKind } from './protocol.ts';
import { offsetAt } from './report-at.ts';

/** The kind of the action that recalculates every table of the document. */
export const RECALCULATE_ALL: string = `${CodeActionKind.Source}.recalculate.gongkai`;

/** Recalculates the tables that a range touches; null where every total equals its parts. */
export async function recalculateAction(
  document: FixedDocument,
  { range }: CodeActionParameters,
): Promise<CodeAction | null> {
  const { analysis } = document;
  const span = { start: offsetAt(analysis, range.start), end: offsetAt(analysis, range.end) };
  return action(document, CodeActionKind.RefactorRewrite, touched(document, span));
}

/** Recalculates all tables of the document; null where every total equals its parts. */
export async function recalculateAllAction(document: FixedDocument): Promise<CodeAction | null> {
  const { reports, text } = document.analysis.snapshot;
  const all = touched(document, { start: 0, end: text.length });
  return reports.length === 0 ? null : action(document, RECALCULATE_ALL, all);
}

/** The tables of the document that a span of it touches. */
function touched({ analysis }: FixedDocument, { start: from, end: to }: Span): ChosenTables[] {
  return analysis.snapshot.reports.map(({ start, report }) => ({
    start,
    report,
    tables: tablesOf(report).filter(
      ({ span }) => start + span.start <= to && from <= start + span.end,
    ),
  }));
}

async function action(
  document: FixedDocument,
  kind: CodeActionKind,
  chosen: readonly ChosenTables[],
): Promise<CodeAction | null> {
  const offer = recalculateOffer(chosen);
  if (offer === null) return null;
  const { locale } = await document.session.settings;
  return { title: offer.title[locale], kind, edit: editOf(document, offer.edits, 0) };
}
