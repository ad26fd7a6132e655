import {
  type CodeAction,
  commands,
  type Range,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { removeFiles, show, writeFile } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { findingsOf, untilFindings } from '../support/findings.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

const CONFIGURATION = 'gongkai.config.json';
const NUMERAL = 'structure/heading-numeral';
const ROW_TOTAL = 'requests/row-total';

/** The light bulb puts right what is found, on save all that is safe, and ignores the rest. */
export function codeActionsSuite(): void {
  suite('code actions', () => {
    teardown(closeEditors);

    test('a quick fix removes its finding, and one Undo takes it back', async () => {
      const document = await showFixable('fixable.gongkai');
      const before = document.getText();
      const [finding] = await untilFindings(NUMERAL, document.uri, 2);
      const fix = await actionAt(document.uri, finding?.range, (each) => each.isPreferred === true);
      ok(fix.edit !== undefined && (await workspace.applyEdit(fix.edit)), 'The fix was refused.');
      equal(document.getText(), before.replace('5、', '五、'));
      await untilFindings(NUMERAL, document.uri, 1);
      await commands.executeCommand('undo');
      equal(document.getText(), before);
      await untilFindings(NUMERAL, document.uri, 2);
      await discard(document);
    });

    test('everything safe is fixed on save, where that is set, and taken back by one Undo', async () => {
      const document = await showFixable('fixable.gongkai');
      const before = document.getText();
      await untilFindings(NUMERAL, document.uri, 2);
      await onSave({ 'source.fixAll.gongkai': 'explicit' });
      await commands.executeCommand('workbench.action.files.save');
      const after = before.replace('5、', '五、').replace('6、', '六、');
      await until('the fixed text', () => (document.getText() === after ? true : null));
      await until('the file to be saved', () => (document.isDirty ? null : true));
      await untilFindings(NUMERAL, document.uri, 0);
      await onSave(undefined);
      await commands.executeCommand('undo');
      equal(document.getText(), before);
      await discard(document);
    });

    test('ignoring writes the configuration, and the finding vanishes', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      const [finding] = await untilFindings(ROW_TOTAL, uri, 1);
      const { command } = await actionAt(uri, finding?.range, isNamed('gongkai.ignoreFinding'));
      const [argument] = command?.arguments ?? [];
      const given = { ...argument, reason: '已与台账核对' };
      await commands.executeCommand('gongkai.ignoreFinding', given);
      await untilFindings(ROW_TOTAL, uri, 0);
      const { ignore } = await configuration();
      const { rule, cell, value, file, reason } = ignore[0] ?? {};
      equal(
        [rule, cell, value, file, reason],
        [ROW_TOTAL, 'requests/r1/total', '21', 'wrong.gongkai', '已与台账核对'],
      );
      await removeFiles(await fileNamed(CONFIGURATION));
      await untilFindings(ROW_TOTAL, uri, 1);
    });

    test('a level is chosen from a list and written beside what is there', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      const written = '{\n  // 说明\n  "rules": {}\n}\n';
      const file = await writeFile(CONFIGURATION, written);
      // VS Code may still hold the file of the test before, which is gone.
      await until('the configuration as it was written', async () =>
        (await workspace.openTextDocument(file)).getText() === written ? true : null,
      );
      const [finding] = await untilFindings(ROW_TOTAL, uri, 1);
      const level = await actionAt(
        uri,
        finding?.range,
        (each) =>
          isNamed('gongkai.setRule')(each) && each.command?.arguments?.[0]?.setting === null,
      );
      const [argument] = level.command?.arguments ?? [];
      const chosen = commands.executeCommand('gongkai.setRule', argument);
      await until('the rule to be off', async () => {
        // The first of the list is there only after a while.
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return findingsOf(ROW_TOTAL, uri).length === 0 ? true : null;
      });
      await chosen;
      const text = await configurationText();
      ok(text.includes('// 说明'), 'The comment is gone.');
      ok(text.includes(`"${ROW_TOTAL}": "off"`), `The rule is not off: ${text}`);
      await removeFiles(await fileNamed(CONFIGURATION));
      await untilFindings(ROW_TOTAL, uri, 1);
    });
  });
}

/** A report with two headings that are numbered otherwise, in a file of its own. */
async function showFixable(name: string): Promise<TextDocument> {
  const source = await workspace.fs.readFile(await fileNamed('correct.gongkai'));
  const text = new TextDecoder().decode(source).replace('五、', '5、').replace('六、', '6、');
  return show(await writeFile(name, text));
}

async function discard({ uri }: TextDocument): Promise<void> {
  await closeEditors();
  await removeFiles(uri);
}

/** Sets what happens on save, for reports. */
async function onSave(actions: Readonly<Record<string, string>> | undefined): Promise<void> {
  const settings = workspace.getConfiguration('editor', { languageId: 'gongkai' });
  await settings.update('codeActionsOnSave', actions, false, true);
}

/** The first action at a place that fits. */
async function actionAt(
  uri: Uri,
  range: Range | undefined,
  fits: (action: CodeAction) => boolean,
): Promise<CodeAction> {
  return until('the code action', async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
    );
    return actions.find(fits) ?? null;
  });
}

function isNamed(name: string): (action: CodeAction) => boolean {
  return ({ command }) => command?.command === name;
}

async function configurationText(): Promise<string> {
  const bytes = await workspace.fs.readFile(await fileNamed(CONFIGURATION));
  return new TextDecoder().decode(bytes);
}

async function configuration(): Promise<{ ignore: Readonly<Record<string, string>>[] }> {
  return JSON.parse(await configurationText());
}
