import {
  type CompletionList,
  commands,
  Position,
  Selection,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { removeFiles, writeFile } from '../support/documents.ts';
import { closeEditors, openFile } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { until } from '../support/until.ts';

const BEFORE = '云溪县水务局2024年政府信息公开工作年度报告\n\n';
const BEHIND = '\n二、主动公开政府信息情况\n';

/** What is suggested while one writes. */
export function completionSuite(): void {
  suite('completion', () => {
    let file: Uri;

    teardown(async () => {
      await closeEditors();
      await removeFiles(file);
    });

    test('a heading is found by the initials of its pinyin', async () => {
      const document = await open(`${BEFORE}ztqk${BEHIND}`);
      equal(await labelsAt(document, new Position(2, 4)), ['一、总体情况']);
    });

    test('typing the initials and accepting writes the heading', async () => {
      const document = await open(`${BEFORE}${BEHIND}`);
      await typeAt(new Position(2, 0), 'ztqk');
      // A list that is not shown yet takes no notice of being accepted.
      await until('the heading to be written', async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return document.lineAt(2).text === 'ztqk' ? null : true;
      });
      equal(document.getText(), `${BEFORE}一、总体情况${BEHIND}`);
    });

    test('prose gets no suggestions', async () => {
      const document = await open(`${BEFORE}一、总体情况\n全年召开会议${BEHIND}`);
      equal(await labelsAt(document, new Position(3, 6)), []);
    });

    async function open(text: string): Promise<TextDocument> {
      file = await writeFile('补全.gongkai', text);
      return openFile(file);
    }
  });
}

async function labelsAt({ uri }: TextDocument, position: Position): Promise<readonly string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Types as a person does, so that suggestions come up by themselves. */
async function typeAt(position: Position, text: string): Promise<void> {
  const editor = await until('an editor', () => window.activeTextEditor ?? null);
  editor.selection = new Selection(position, position);
  for (const character of text) await commands.executeCommand('type', { text: character });
}
