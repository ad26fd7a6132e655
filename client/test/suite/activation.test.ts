import { commands, type Extension, extensions } from 'vscode';
import { closeEditors, openFile } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { suiteOptions } from '../support/options.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

/** The extension under test is the one that the runner meant, in the host that it meant. */
export function activationSuite(): void {
  // A hook outside every suite: when nobody answers, no test needs to wait for an answer.
  suiteSetup('the extension starts and its server answers', async () => {
    await gongkai().activate();
    const { uri } = await openFile(await fileNamed('correct.gongkai'));
    await until('an answer of the server', async () => {
      const symbols = await commands.executeCommand<readonly unknown[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      return symbols === undefined || symbols.length === 0 ? null : true;
    });
    await closeEditors();
  });

  suite('activation', () => {
    test('the extension comes from where the runner says', () => {
      const address = gongkai().extensionUri.toString(true);
      ok(address.startsWith(suiteOptions().extension), `It comes from ${address}`);
    });

    test('the extension host is the kind that the runner says', () => {
      equal('importScripts' in globalThis ? 'web' : 'node', suiteOptions().host);
    });
  });
}

function gongkai(): Extension<unknown> {
  const extension = extensions.getExtension('gongkai.gongkai');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension;
}
