import { l10n, Position, SnippetString, window, workspace } from 'vscode';
import {
  type Level,
  levelOfOrgan,
  NEW_REPORT,
  type NewReportParams,
  type TextPiece,
} from '../../../server/src/lsp/messages.ts';
import { REPORT_LANGUAGE } from '../language.ts';
import type { Service } from '../service/service.ts';

/**
 * Opens a new document with a report to be written, and leads through its places with Tab.
 *
 * @param given what other extensions and key bindings may say instead of having it asked.
 */
export async function newReport(service: Service, given?: NewReportParams): Promise<void> {
  const params = given ?? (await askForReport());
  const client = params === null ? null : await service.start();
  if (client === null) return;
  const pieces = await client.sendRequest<readonly TextPiece[]>(NEW_REPORT, params);
  const document = await workspace.openTextDocument({ language: REPORT_LANGUAGE, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(snippetOf(pieces), new Position(0, 0));
}

/** Null when someone does not want to go on. */
async function askForReport(): Promise<NewReportParams | null> {
  const title = l10n.t('New Report');
  const organ = await window.showInputBox({
    title,
    prompt: l10n.t('Full name of the organ that reports; may be left open.'),
    placeHolder: l10n.t('For example 云溪县人民政府'),
    ignoreFocusOut: true,
  });
  if (organ === undefined) return null;
  const year = await askForYear(title);
  const level = year === null ? null : await askForLevel(title, levelOfOrgan(organ.trim()));
  if (year === null || level === null) return null;
  return { organ: organ.trim() === '' ? null : organ.trim(), year, level };
}

/** Reports are written in January for the year that is over. */
async function askForYear(title: string): Promise<number | null> {
  const now = new Date().getFullYear();
  const years = [now - 1, now, now - 2].map((year) => ({ label: String(year), year }));
  const placeHolder = l10n.t('The year that the report is about');
  const picked = await window.showQuickPick(years, { title, placeHolder, ignoreFocusOut: true });
  return picked?.year ?? null;
}

/** @param likely the level that the organ's name tells, which is offered first. */
async function askForLevel(title: string, likely: Level): Promise<Level | null> {
  const names: Readonly<Record<Level, string>> = {
    government: l10n.t('A people’s government'),
    department: l10n.t('A department'),
  };
  const levels: readonly Level[] =
    likely === 'government' ? ['government', 'department'] : ['department', 'government'];
  const picked = await window.showQuickPick(
    levels.map((level) => ({ label: names[level], level })),
    { title, placeHolder: l10n.t('Who reports'), ignoreFocusOut: true },
  );
  return picked?.level ?? null;
}

function snippetOf(pieces: readonly TextPiece[]): SnippetString {
  const snippet = new SnippetString();
  for (const piece of pieces) {
    if (piece.kind === 'text') snippet.appendText(piece.text);
    else if (piece.text === '') snippet.appendTabstop(piece.stop);
    else snippet.appendPlaceholder(piece.text, piece.stop);
  }
  return snippet;
}
