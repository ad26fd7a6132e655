import {
  type CodeLens,
  commands,
  type InlayHint,
  Range,
  Selection,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { SHOW_PLACE } from '../../../server/src/lsp/messages.ts';
import { show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

const RULE = 'requests/row-total';
const WRONG = '11\t1\t0\t0\t0\t0\t21';
const RIGHT = '11\t1\t0\t0\t0\t0\t12';

/** Totals are recalculated in one step, and what stands above and behind them is up to date. */
export function recalculateSuite(): void {
  suite('recalculate', () => {
    teardown(async () => {
      await closeEditors();
      for (const name of ['language', 'inlayHints', 'codeLens.enabled']) await set(name, undefined);
    });

    test('the command puts the totals right, and one Undo takes it back', async () => {
      const document = await showWrong();
      const before = document.getText();
      await commands.executeCommand('gongkai.recalculate');
      await until('the total', () => (document.getText().includes(RIGHT) ? true : null));
      equal(document.getText(), before.replace(WRONG, RIGHT));
      await untilFindings(RULE, document.uri, 0);
      await commands.executeCommand('undo');
      equal(document.getText(), before);
      await untilFindings(RULE, document.uri, 1);
    });

    test('the line above a table says what fails, shows it, and recalculates', async () => {
      await set('language', 'zh-cn');
      const { uri } = await showWrong();
      const [verdict, offer] = await untilLenses(uri, 3);
      equal(verdict?.command?.title.startsWith('2 处勾稽关系不成立：横向合计'), true);
      await run(verdict);
      await until('the failing total', () => (selectedText() === '21' ? true : null));
      equal(offer?.command?.title, '重新计算合计（改 1 格）');
      await run(offer);
      const titles = (await untilLenses(uri, 2)).map(({ command }) => command?.title);
      equal(titles, ['勾稽关系全部成立（25 行、7 列）', '勾稽关系全部成立（3 组）']);
      await commands.executeCommand('undo');
      await untilLenses(uri, 3);
    });

    test('a hint says what a total should be; sums are shown to those who want them', async () => {
      await set('language', 'zh-cn');
      const { uri } = await showWrong();
      equal(await untilHints(uri, 1), ['（应为 12）']);
      await set('inlayHints', 'all');
      equal((await untilHints(uri, 7)).at(-1), '行政诉讼小计 4');
      await set('inlayHints', 'off');
      await untilHints(uri, 0);
    });

    test('lines above the tables can be turned off', async () => {
      const { uri } = await showWrong();
      await untilLenses(uri, 3);
      await set('codeLens.enabled', false);
      await untilLenses(uri, 0);
    });
  });
}

async function showWrong() {
  const document = await show(await fileNamed('wrong.gongkai'));
  await untilFindings(RULE, document.uri, 1);
  const editor = await until('the editor', () => window.activeTextEditor ?? null);
  editor.selection = new Selection(0, 0, 0, 0);
  return document;
}

/** The lenses about sums; those about another year's report have a suite of their own. */
function untilLenses(uri: Uri, count: number): Promise<CodeLens[]> {
  return until(`${count} lenses`, async () => {
    const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
    const lenses = all.filter(({ command }) => command?.command !== SHOW_PLACE);
    return lenses.length === count ? lenses : null;
  });
}

async function run({ command }: CodeLens | { command?: undefined } = {}): Promise<void> {
  if (command === undefined) throw new Error('The lens has no command.');
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** The labels of all hints of a file. */
function untilHints(uri: Uri, count: number): Promise<string[]> {
  return until(`${count} hints`, async () => {
    const document = await workspace.openTextDocument(uri);
    const hints = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      uri,
      new Range(0, 0, document.lineCount, 0),
    );
    if (hints.length !== count) return null;
    return hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
  });
}

function selectedText(): string | null {
  const editor = window.activeTextEditor;
  return editor === undefined ? null : editor.document.getText(editor.selection);
}
