import { commands, type FoldingRange } from 'vscode';
import { closeEditors, openFile } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

/** Parts can be folded away. */
export function foldingSuite(): void {
  suite('folding', () => {
    teardown(closeEditors);

    test('each of the six parts folds from its heading', async () => {
      const document = await openFile(await fileNamed('correct.gongkai'));
      const ranges = await until('folding ranges', async () => {
        const found = await commands.executeCommand<readonly FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return found === undefined || found.length === 0 ? null : found;
      });
      const parts = ranges
        .map(({ start }) => document.lineAt(start).text)
        .map((text) => /^#* ?([一二三四五六]、)/u.exec(text)?.[1])
        .filter((numeral) => numeral !== undefined);
      equal(parts, ['一、', '二、', '三、', '四、', '五、', '六、']);
    });
  });
}
