import { commands, Position, type Range, type Uri, type WorkspaceEdit, workspace } from 'vscode';
import { copyFile, documentAt, removeFiles, show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { rootsOf } from '../support/findings.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

/** The organ and the year are changed throughout a report. */
export function renameSuite(): void {
  suite('rename', () => {
    let file: Uri;

    setup(async () => {
      file = await copyFile(await fileNamed('correct.gongkai'), 'renamed.gongkai');
      await show(file);
      await until('the outline', () => rootsOf(file));
    });

    teardown(async () => {
      await closeEditors();
      await removeFiles(file);
    });

    test('the organ, everywhere but in the names of other organs; one Undo takes it back', async () => {
      const before = textOf(file);
      ok(before.includes('云溪县人民政府'), 'The fixture names another organ.');
      const edit = await renamed(file, placeOf(before, '云溪县人民政府'), '松涛县人民政府');
      await workspace.applyEdit(edit);
      equal(textOf(file), before.replaceAll('云溪县人民政府', '松涛县人民政府'));
      await commands.executeCommand('undo');
      equal(textOf(file), before);
    });

    test('the year, but not that of the publication', async () => {
      const edit = await renamed(file, placeOf(textOf(file), '2024年政府信息公开'), '2026');
      await workspace.applyEdit(edit);
      const after = textOf(file);
      ok(
        after.includes('云溪县人民政府2026年政府信息公开工作年度报告'),
        'The title has the old year.',
      );
      ok(after.includes('2025年1月20日'), 'The date of publication has changed.');
      ok(!after.includes('2024年'), 'The old year is left somewhere.');
    });

    test('the editor says in a sentence why a place or a name is none', async () => {
      const text = textOf(file);
      const heading = placeOf(text, '总体情况');
      const prepared = commands.executeCommand<Range>('vscode.prepareRename', file, heading);
      ok((await messageOf(prepared)).length > 0, 'A heading can be renamed.');
      const year = placeOf(text, '2024年政府信息公开');
      ok(
        /2008/u.test(await messageOf(renamed(file, year, '明年'))),
        'Nothing was said of the year.',
      );
    });
  });
}

function renamed(file: Uri, place: Position, name: string): Promise<WorkspaceEdit> {
  return Promise.resolve(
    commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      file,
      place,
      name,
    ),
  );
}

async function messageOf(work: Thenable<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    return String(error);
  }
}

function textOf(file: Uri): string {
  return documentAt(file)?.getText() ?? '';
}

function placeOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return new Position(before.length - 1, before.at(-1)?.length ?? 0);
}
