import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import {
  FROM_LAST_YEAR,
  type FromLastYearParams,
  type FromLastYearResult,
  literalMessage,
} from '../../../server/src/lsp/messages.ts';
import { isReportDocument, REPORT_LANGUAGE } from '../language.ts';
import type { Service } from '../service/service.ts';

/**
 * Opens a new document with the beginnings of a report out of last year's, which stays as it is.
 *
 * @param given the file that was chosen in the explorer; otherwise the active report, or one that is
 *   asked for.
 */
export async function newFromLastYear(service: Service, given?: unknown): Promise<void> {
  const uri = given instanceof Uri ? given : (activeReport()?.uri ?? (await askForFile()));
  const client = uri === null ? null : await service.start();
  if (uri === null || client === null) return;
  const params: FromLastYearParams = {
    uri: client.code2ProtocolConverter.asUri(uri),
    text: openDocument(uri)?.getText() ?? null,
  };
  const made = await client.sendRequest<FromLastYearResult>(FROM_LAST_YEAR, params);
  if ('problem' in made) {
    await window.showErrorMessage(literalMessage(made.problem));
    return;
  }
  const content = made.text;
  const document = await workspace.openTextDocument({ language: REPORT_LANGUAGE, content });
  await window.showTextDocument(document);
}

function activeReport(): TextDocument | null {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isReportDocument(document) ? document : null;
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
}

async function askForFile(): Promise<Uri | null> {
  const [file = null] =
    (await window.showOpenDialog({
      title: l10n.t('Last Year’s Report'),
      openLabel: l10n.t('Start from This Report'),
      filters: { [l10n.t('Reports')]: ['txt', 'md', 'gongkai'] },
    })) ?? [];
  return file;
}
