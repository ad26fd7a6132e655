import { languages } from 'vscode';
import { copyFile, removeFiles, show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

const RULE = 'requests/row-total';

/** With the whole workspace checked, files need not be open, and what is shown follows the disk. */
export function closedFilesSuite(): void {
  suite('closed files', () => {
    setup(() => set('check.scope', 'workspace'));
    teardown(async () => {
      await closeEditors();
      await set('check.scope', undefined);
    });

    test('a file that is added, changed and deleted on disk', async () => {
      const [wrong, correct] = [
        await fileNamed('wrong.gongkai'),
        await fileNamed('correct.gongkai'),
      ];
      const file = await copyFile(wrong, 'closed.txt');
      await untilFindings(RULE, file, 1);
      await copyFile(correct, 'closed.txt');
      await untilFindings(RULE, file, 0);
      await copyFile(wrong, 'closed.txt');
      await untilFindings(RULE, file, 1);
      await removeFiles(file);
      await until('no findings', () => (languages.getDiagnostics(file).length === 0 ? true : null));
    });

    test('closing a file keeps its findings', async () => {
      const { uri } = await show(await fileNamed('wrong.gongkai'));
      await untilFindings(RULE, uri, 1);
      await closeEditors();
      await untilFindings(RULE, uri, 1);
    });
  });
}
