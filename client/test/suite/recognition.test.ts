import { commands, languages, Position, type Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  copyFile,
  documentAt,
  removeFiles,
  show,
  untilLanguage,
  writeFile,
} from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { fileNamed, filesIn } from '../support/workspace.ts';

/** Plain texts and Markdown files that hold a report are treated as one, and no others. */
export function recognitionSuite(): void {
  suite('recognition', () => {
    teardown(async () => {
      await closeEditors();
      await commands.executeCommand('notifications.clearAll');
      await set('recognise', undefined);
    });

    test('a report in any layout is recognised as soon as it is opened', async () => {
      for (const file of await filesIn('layouts')) {
        await show(file);
        await untilLanguage(file, 'gongkai');
      }
    });

    test('its problems appear without any action', async () => {
      const files = [await wrongReport('opened.txt'), await wrongReport('opened.md')];
      for (const file of files) {
        await show(file);
        await untilFindings('requests/row-total', file, 1);
      }
      await closeEditors();
      await removeFiles(...files);
    });

    test('an essay, a notice and a README stay what they are', async () => {
      const files = await filesIn('unrelated');
      const before: Record<string, string> = {};
      for (const file of files) before[file.path] = (await show(file)).languageId;
      await askedAfterAllOthers();
      for (const file of files) equal(documentAt(file)?.languageId, before[file.path]);
    });

    test('a report that is pasted into a new file is recognised', async () => {
      await commands.executeCommand('workbench.action.files.newUntitledFile');
      const untitled = workspace.textDocuments.find(({ isUntitled }) => isUntitled);
      if (untitled === undefined) throw new Error('There is no new file.');
      const edit = new WorkspaceEdit();
      edit.insert(untitled.uri, new Position(0, 0), await textOf(await fileNamed('wrong.gongkai')));
      await workspace.applyEdit(edit);
      await untilLanguage(untitled.uri, 'gongkai');
      await untilFindings('requests/row-total', untitled.uri, 1);
    });

    test('never: nothing is recognised until the setting changes', async () => {
      const file = await wrongReport('never.txt');
      await set('recognise', 'never');
      await show(file);
      await untilFindings(
        'requests/row-total',
        (await show(await fileNamed('wrong.gongkai'))).uri,
        1,
      );
      equal(documentAt(file)?.languageId, 'plaintext');
      await set('recognise', 'always');
      await untilLanguage(file, 'gongkai');
      await closeEditors();
      await removeFiles(file);
    });

    test('ask: nothing changes without an answer; the command is one', async () => {
      const file = await wrongReport('ask.md');
      await set('recognise', 'ask');
      await show(file);
      await untilFindings(
        'requests/row-total',
        (await show(await fileNamed('wrong.gongkai'))).uri,
        1,
      );
      equal(documentAt(file)?.languageId, 'markdown');
      await show(file);
      await commands.executeCommand('gongkai.recognise');
      await untilFindings('requests/row-total', file, 1);
      await closeEditors();
      await removeFiles(file);
    });

    test('a recognition that was undone stays undone, and can be done again', async () => {
      const file = await wrongReport('undone.txt');
      await show(file);
      await untilLanguage(file, 'gongkai');
      await commands.executeCommand('gongkai.unrecognise');
      await untilLanguage(file, 'plaintext');
      await untilFindings('requests/row-total', file, 0);
      await closeEditors();
      await show(file);
      await askedAfterAllOthers();
      equal(documentAt(file)?.languageId, 'plaintext');
      await show(file);
      await commands.executeCommand('gongkai.recognise');
      await untilLanguage(file, 'gongkai');
      await closeEditors();
      await removeFiles(file);
    });

    test('choosing another language by hand is undoing it', async () => {
      const file = await wrongReport('chosen.txt');
      const document = await show(file);
      await untilLanguage(file, 'gongkai');
      await languages.setTextDocumentLanguage(document, 'markdown');
      await askedAfterAllOthers();
      equal(documentAt(file)?.languageId, 'markdown');
      await closeEditors();
      await removeFiles(file);
    });

    test('a long text that is no report is left alone', async () => {
      const file = await writeFile('long.txt', '政府信息公开是一项长期的工作。\n'.repeat(200_000));
      await show(file);
      await askedAfterAllOthers();
      equal(documentAt(file)?.languageId, 'plaintext');
      await closeEditors();
      await removeFiles(file);
    });
  });
}

async function wrongReport(name: string): Promise<Uri> {
  return copyFile(await fileNamed('wrong.gongkai'), name);
}

/**
 * Waits until the server has been asked about every file that was opened before: it answers one
 * after the other, so it is enough that one opened now has its answer.
 */
async function askedAfterAllOthers(): Promise<void> {
  const file = await wrongReport('last.txt');
  await show(file);
  await untilLanguage(file, 'gongkai');
  await commands.executeCommand('workbench.action.closeActiveEditor');
  await removeFiles(file);
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
