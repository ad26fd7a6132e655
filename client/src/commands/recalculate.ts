import { l10n, window } from 'vscode';
import { RECALCULATE, type TableArgument } from '../../../server/src/lsp/messages.ts';
import type { Service } from '../service/service.ts';

/** Has the totals of all tables recalculated in the report that the cursor is in. */
export async function recalculate(service: Service): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    await window.showInformationMessage(l10n.t('Open the file first.'));
    return;
  }
  const client = await service.start();
  if (client === null) return;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const { document, selection } = editor;
  const argument: TableArgument = {
    uri: asUri(document.uri),
    position: asPosition(selection.active),
    table: null,
  };
  await client.sendRequest('workspace/executeCommand', {
    command: RECALCULATE,
    arguments: [argument],
  });
}
