import { commands, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { StatusEntry } from '../../src/status/entries.ts';
import { show } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { gongkai } from '../support/extension.ts';
import { until } from '../support/until.ts';
import { fileNamed, filesIn } from '../support/workspace.ts';

/** What the language status says of the active document. */
export function statusSuite(): void {
  suite('status', () => {
    teardown(closeEditors);

    test('a consistent report: its format, the counts, balance, and the time', async () => {
      await show(await fileNamed('correct.gongkai'));
      const { severity, text } = await entry('relations', ({ severity }) => severity !== 'error');
      equal([severity, ['Figures balance', '勾稽关系成立'].includes(text)], ['information', true]);
      const findings = await entry('findings', () => true);
      equal(findings.text.match(/\d+/gu)?.[0], '0');
      ok(findings.detail.includes('2021'), `The format is ${findings.detail}`);
      const time = await entry('time', () => true);
      ok(/\d/u.test(time.text), `The time is ${time.text}`);
      equal((await entry('service', () => true)).busy, false);
      equal(entryNow('recognition'), null);
    });

    test('a slip of the hand is seen at once, and so is its correction', async () => {
      const document = await show(await fileNamed('correct.gongkai'));
      await entry('relations', ({ severity }) => severity === 'information');
      const place = totalIn(document);
      await replace(document.uri, place, `${document.getText(place)}1`);
      await entry('relations', ({ severity }) => severity === 'error');
      await entry('findings', ({ severity }) => severity === 'error');
      await commands.executeCommand('undo');
      await entry('relations', ({ severity }) => severity === 'information');
    });

    test('a report that was recognised can be undone there', async () => {
      const [file] = await filesIn('layouts');
      if (file === undefined) throw new Error('There is no layout.');
      await show(file);
      const { command } = await entry('recognition', () => true);
      equal(command?.command, 'gongkai.unrecognise');
    });

    test('every click leads to a command that is there', async () => {
      await show(await fileNamed('correct.gongkai'));
      await entry('findings', () => true);
      const known = new Set(await commands.getCommands(true));
      for (const { command } of gongkai().status()) {
        ok(command !== null && known.has(command.command), `There is no ${command?.command}`);
      }
    });
  });
}

function entryNow(id: StatusEntry['id']): StatusEntry | null {
  return (
    gongkai()
      .status()
      .find((each) => each.id === id) ?? null
  );
}

function entry(id: StatusEntry['id'], fits: (entry: StatusEntry) => boolean): Promise<StatusEntry> {
  return until(`the status ${id}`, () => {
    const found = entryNow(id);
    return found !== null && fits(found) ? found : null;
  });
}

/** Where the total of the first row of table three stands. */
function totalIn(document: TextDocument): Range {
  const at = document.positionAt(document.getText().indexOf('一、本年新收政府信息公开申请数量'));
  const line = document.lineAt(at.line).text;
  const match = /\d+(?=\D*$)/u.exec(line);
  if (match === null) throw new Error(`There is no total in ${line}`);
  return new Range(at.line, match.index, at.line, match.index + match[0].length);
}

async function replace(uri: Uri, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  ok(await workspace.applyEdit(edit), 'The edit was refused.');
}
