import {
  CancellationTokenSource,
  commands,
  DataTransfer,
  DataTransferItem,
  Range,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { tablesIn } from '../../src/paste/tables-in.ts';
import { documentAt, removeFiles, show, writeFile } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { filesIn } from '../support/workspace.ts';

const REPORT = '云溪县人民政府2024年政府信息公开工作年度报告\n\n';

/**
 * A table from the clipboard becomes a canonical one. Nothing but a hand can make the editor paste in
 * a browser, so here the paste is asked of the extension; hands paste in the packaged extension.
 */
export function pasteSuite(): void {
  suite('paste', () => {
    let file: Uri;

    setup(async () => {
      file = await writeFile('pasted.gongkai', REPORT);
      await show(file);
    });

    teardown(async () => {
      await closeEditors();
      await removeFiles(file);
      await set('paste.enabled', undefined);
    });

    for (const name of ['word', 'excel', 'wps', 'web']) {
      test(`HTML from ${name} becomes a canonical table, and one Undo takes it back`, async () => {
        const html = await copied(`${name}-requests.html`);
        const text = await pasted(file, { 'text/html': html, 'text/plain': '1\n2\n3' });
        await insertAtEnd(file, text ?? '');
        expectTable(textOf(file));
        await commands.executeCommand('undo');
        equal(textOf(file), REPORT);
      });
    }

    test('so does tab-separated text', async () => {
      const plain = await copied('excel-requests.tsv');
      await insertAtEnd(file, (await pasted(file, { 'text/plain': plain })) ?? '');
      expectTable(textOf(file));
    });

    test('what was copied in the editor stays as it is, unless someone wants to choose', async () => {
      const types = {
        'text/plain': await copied('excel-requests.tsv'),
        'vscode-editor-data': '{}',
      };
      equal(await pasted(file, types), null);
      ok((await pasted(file, types, true)) !== null, 'There is nothing to choose.');
    });

    test('nothing changes what is no table, or when the setting is off', async () => {
      equal(await pasted(file, { 'text/plain': '一\n二\n三\n四' }), null);
      equal(await pasted(file, { 'text/html': '<table><tr><td>1</td></tr></table>' }), null);
      const plain = await copied('excel-requests.tsv');
      await set('paste.enabled', false);
      equal(await pasted(file, { 'text/plain': plain }), null);
    });
  });
}

/** What the extension would insert at the end of a file. */
async function pasted(
  file: Uri,
  types: Readonly<Record<string, string>>,
  asked = false,
): Promise<string | null> {
  const document = await until('the document', () => documentAt(file));
  const end = document.positionAt(document.getText().length);
  const data = new DataTransfer();
  for (const [type, value] of Object.entries(types)) data.set(type, new DataTransferItem(value));
  const { token } = new CancellationTokenSource();
  const paste = { document, ranges: [new Range(end, end)], data, asked };
  return tablesIn(gongkai().service, paste, token);
}

async function insertAtEnd(file: Uri, text: string): Promise<void> {
  const document = await until('the document', () => documentAt(file));
  const edit = new WorkspaceEdit();
  edit.insert(file, document.positionAt(document.getText().length), text);
  await workspace.applyEdit(edit);
}

function expectTable(text: string): void {
  const lines = text.slice(REPORT.length).split('\n');
  const isCanonical = lines.every((line) => /^(?:\|.*[^ |].*\||（.*）|)$/u.test(line));
  ok(isCanonical, `This is no canonical table:\n${text}`);
  const total = lines.find((line) => line.startsWith('| （七）总计'));
  equal(total?.split('|').slice(2, -1).map(Number), [240, 21, 0, 1, 4, 3, 269]);
}

async function copied(name: string): Promise<string> {
  const file = (await filesIn('clipboard')).find(({ path }) => path.endsWith(`/${name}`));
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}

function textOf(file: Uri): string {
  return documentAt(file)?.getText() ?? '';
}
