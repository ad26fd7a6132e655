import { commands, Uri, window, workspace } from 'vscode';
import { removeFiles, show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkaiExtension } from '../support/extension.ts';
import { untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { fileNamed, workspaceFolder } from '../support/workspace.ts';

/** What the command palette offers does what it says. */
export function commandsSuite(): void {
  suite('commands', () => {
    teardown(async () => {
      await closeEditors();
      await set('check.scope', undefined);
    });

    test('every command of the manifest is there', async () => {
      const known = new Set(await commands.getCommands(true));
      const { contributes } = gongkaiExtension().packageJSON;
      const named: string[] = contributes.commands.map(
        ({ command }: { command: string }) => command,
      );
      ok(named.length > 5, 'The manifest names no commands.');
      equal(
        named.filter((name) => !known.has(name)),
        [],
      );
    });

    test('titles are in the language of the editor, not keys', () => {
      const { contributes } = gongkaiExtension().packageJSON;
      const titles: string[] = contributes.commands.map(({ title }: { title: string }) => title);
      equal(
        titles.filter((title) => title.includes('%')),
        [],
      );
    });

    test('checking again gives the same problems once', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await untilFindings('requests/row-total', uri, 1);
      await commands.executeCommand('gongkai.recheck');
      await untilFindings('requests/row-total', uri, 1);
    });

    test('the configuration is made when there is none, and shown when there is one', async () => {
      const uri = Uri.joinPath(workspaceFolder(), 'gongkai.config.json');
      await show(await fileNamed('correct.gongkai'));
      await commands.executeCommand('gongkai.openConfig');
      await until('the configuration', () => (activePath() === uri.path ? true : null));
      const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
      equal(JSON.parse(text), { rules: {}, ignore: [] });
      await closeEditors();
      await commands.executeCommand('gongkai.openConfig');
      await until('the configuration', () => (activePath() === uri.path ? true : null));
      await closeEditors();
      await removeFiles(uri);
    });

    test('checking the folder finds what is wrong in files that are not open', async () => {
      const uri = await fileNamed('wrong.gongkai');
      await untilFindings('requests/row-total', uri, 0);
      await commands.executeCommand('gongkai.checkWorkspace');
      await untilFindings('requests/row-total', uri, 1);
      await set('check.scope', undefined);
      await untilFindings('requests/row-total', uri, 0);
    });
  });
}

function activePath(): string | null {
  return window.activeTextEditor?.document.uri.path ?? null;
}
