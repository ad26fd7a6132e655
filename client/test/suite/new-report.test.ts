import { commands, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { show, untilLanguage } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { findingsIn, untilFindings } from '../support/findings.ts';
import { until } from '../support/until.ts';
import { filesIn } from '../support/workspace.ts';

/** A report is begun by a command, blank or out of last year's. */
export function newReportSuite(): void {
  suite('new report', () => {
    teardown(closeEditors);

    test('a new report, filled in, is free of findings', async () => {
      const document = await begun('gongkai.newReport', {
        organ: '云溪县人民政府',
        year: 2026,
        level: 'government',
      });
      equal(document.languageId, 'gongkai');
      ok(document.lineAt(0).text === '云溪县人民政府2026年政府信息公开工作年度报告', 'No title.');
      await untilFindings('table/blank-cell', document.uri, 3);
      await rewrite(document, filled(document.getText()));
      await untilFindings('content/placeholder', document.uri, 0);
      await commands.executeCommand('gongkai.recalculate');
      await until('no findings', () => (findingsIn(document.uri).length === 0 ? true : null));
      ok(/^\| （七）总计 .* 3 \|.* 3 \|$/mu.test(document.getText()), 'The totals are missing.');
    });

    test('Tab leads through its places, and those of the organ are filled at once', async () => {
      const document = await begun('gongkai.newReport', {
        organ: null,
        year: 2025,
        level: 'department',
      });
      await commands.executeCommand('type', { text: '青禾市统计局' });
      equal(document.getText().split('青禾市统计局').length, 4);
      await commands.executeCommand('jumpToNextSnippetPlaceholder');
      await commands.executeCommand('type', { text: '全年公开信息。' });
      ok(document.getText().includes('（一）主动公开\n\n全年公开信息。\n'), document.getText());
    });

    test('it can be undone in one step', async () => {
      const document = await begun('gongkai.newReport', {
        organ: '青禾市统计局',
        year: 2025,
        level: 'department',
      });
      ok(document.getText().length > 1000, 'There is no report.');
      await commands.executeCommand('undo');
      equal(document.getText(), '');
    });

    test('last year’s report rolled forward is right in every cell, and stays itself', async () => {
      const [last, next] = await filesIn('last-year');
      if (last === undefined || next === undefined) throw new Error('The fixture is missing.');
      const old = await show(last);
      await untilLanguage(last, 'gongkai');
      const before = old.getText();
      const document = await begun('gongkai.newFromLastYear');
      const expected = new TextDecoder().decode(await workspace.fs.readFile(next));
      equal(document.getText().replaceAll('\r\n', '\n'), expected);
      equal([document.languageId, document.isUntitled], ['gongkai', true]);
      equal([old.getText(), old.isDirty], [before, false]);
      const { length } = document.getText();
      await rewrite(document, '');
      await commands.executeCommand('undo');
      equal(document.getText().length, length);
    });

    test('a file of the explorer need not be open', async () => {
      const [last] = await filesIn('last-year');
      const document = await begun('gongkai.newFromLastYear', last);
      ok(document.getText().includes('2025年政府信息公开工作年度报告'), document.getText());
    });
  });
}

/** Runs a command and gives the document that it opens. */
async function begun(command: string, ...args: readonly unknown[]): Promise<TextDocument> {
  await commands.executeCommand(command, ...args);
  const { document } = await until('the new report', () => window.activeTextEditor ?? null);
  ok(document.isUntitled, `${document.uri.toString()} was shown.`);
  return document;
}

const GROUPS = /^\| (?:第二十条|三、本年度|（三）|（四）|（五）|（六）)/u;

/** The text with every place filled in; the totals are left to be recalculated. */
function filled(text: string): string {
  const lines = text
    .replaceAll(/【待填写：[^】]*填0】/gu, '0')
    .replaceAll(/【待填写：发布日期[^】]*】/gu, '2027年1月20日')
    .replaceAll(/【待填写：工作考核[^】]*】/gu, '开展工作考核和社会评议，没有责任追究的情形。')
    .replaceAll(/【待填写：[^】]*】/gu, '按照要求开展工作，存在的问题已经改进。')
    .split('\n');
  const figures = lines.map((line) => {
    if (!line.startsWith('|') || GROUPS.test(line) || line.includes('总计')) return line;
    const isThree = /一、本年新收|（一）予以公开/u.test(line);
    const cells = line.split('|').slice(1, -1);
    const values = cells.map((cell, at) => {
      const isTotal = cells.length === 15 ? at % 5 === 4 : at === 7;
      if (cell.trim() !== '' || isTotal) return cell;
      return ` ${at === 1 && isThree ? 3 : 0} `;
    });
    return `|${values.join('|')}|`;
  });
  return figures.join('\n');
}

async function rewrite(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new Range(0, 0, end.line, end.character), text);
  ok(await workspace.applyEdit(edit), 'The edit was refused.');
}
