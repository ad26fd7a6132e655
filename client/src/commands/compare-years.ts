import { commands, l10n, window } from 'vscode';
import {
  COMPARE_YEARS,
  type CompareYearsResult,
  literalLabel,
  literalMessage,
  type YearToCompare,
} from '../../../server/src/lsp/messages.ts';
import { isReportDocument } from '../language.ts';
import type { Service } from '../service/service.ts';

/**
 * Opens last year's report beside the report that the cursor is in, as a difference of two texts
 * that are laid out alike.
 */
export async function compareWithLastYear(service: Service): Promise<void> {
  const editor = window.activeTextEditor;
  const document = editor?.document;
  if (editor === undefined || document === undefined || !isReportDocument(document)) {
    await window.showInformationMessage(l10n.t('Open the report first.'));
    return;
  }
  const client = await service.start();
  if (client === null) return;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const result = await client.sendRequest<CompareYearsResult>(COMPARE_YEARS, {
    textDocument: { uri: asUri(document.uri) },
    position: asPosition(editor.selection.active),
  });
  if ('problem' in result) {
    await window.showInformationMessage(literalMessage(result.problem));
    return;
  }
  const previous = await choose(result.previous);
  if (previous === null) return;
  const { current } = result;
  const title = l10n.t('{0} compared with {1}', current.year ?? '', previous.year ?? '');
  await commands.executeCommand(
    'vscode.diff',
    client.protocol2CodeConverter.asUri(previous.uri),
    client.protocol2CodeConverter.asUri(current.uri),
    title,
  );
}

/** Two files may say that they are last year's report. */
async function choose(years: readonly YearToCompare[]): Promise<YearToCompare | null> {
  const [only, ...others] = years;
  if (only === undefined || others.length === 0) return only ?? null;
  const items = years.map((year) => ({ label: literalLabel(year.file), year }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Which Report of Last Year'),
  });
  return picked?.year ?? null;
}
