import {
  commands,
  type Hover,
  type Location,
  type LocationLink,
  Position,
  Range,
  type SymbolInformation,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { removeFiles, show, writeFile } from '../support/documents.ts';
import { closeEditors } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { findingsOf, untilFindings } from '../support/findings.ts';
import { set } from '../support/settings.ts';
import { until } from '../support/until.ts';
import { workspaceFolder } from '../support/workspace.ts';
import { DIFFERING, untilLens, writeYear, yearText } from '../support/years.ts';

const RULE = 'history/carry-over';
const CARRIED = '| 二、上年结转政府信息公开申请数量 |';
const LEFT = '| 四、结转下年度继续办理 |';

/** One organ’s reports of two years, in files that are open and in files that are not. */
export function yearsSuite(): void {
  suite('years', () => {
    let made: Uri[] = [];
    const write = async (...args: Parameters<typeof writeYear>) => {
      const uri = await writeYear(...args);
      made.push(uri);
      return uri;
    };
    teardown(async () => {
      await closeEditors();
      await set('language', undefined);
      const left = made;
      made = [];
      for (const uri of left) if (await isThere(uri)) await removeFiles(uri);
    });

    test('last year’s closed file is edited on disk: the open report follows, nobody saves', async () => {
      const organ = '甲川县水务局';
      await write('a2023.gongkai', organ, 2023, 'otherwise');
      const { uri } = await show(await write('a2024.gongkai', organ, 2024, 'otherwise'));
      await untilFindings(RULE, uri, DIFFERING);
      await write('a2023.gongkai', organ, 2023, 'as-taken');
      await untilFindings(RULE, uri, 0);
      await write('a2023.gongkai', organ, 2023, 'otherwise');
      await untilFindings(RULE, uri, DIFFERING);
      await removeFiles(uriOf('a2023.gongkai'));
      await untilFindings(RULE, uri, 0);
    });

    test('last year’s file is open and edited without being saved', async () => {
      const organ = '乙川县水务局';
      const last = await show(await write('b2023.gongkai', organ, 2023, 'otherwise'));
      const { uri } = await show(await write('b2024.gongkai', organ, 2024, 'otherwise'));
      await untilFindings(RULE, uri, DIFFERING);
      await untilFindings(RULE, last.uri, DIFFERING);
      await replaceAll(last, await yearText(organ, 2023, 'as-taken'));
      await untilFindings(RULE, uri, 0);
      await untilFindings(RULE, last.uri, 0);
      ok(last.isDirty, 'It was saved.');
      await show(last.uri);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await untilFindings(RULE, uri, DIFFERING);
    });

    test('two files for one organ and year: it is enough that one of them agrees', async () => {
      const organ = '丙川县水务局';
      await write('c2023.gongkai', organ, 2023, 'otherwise');
      const { uri } = await show(await write('c2024.gongkai', organ, 2024, 'otherwise'));
      await untilFindings(RULE, uri, DIFFERING);
      const second = await write('c2023-final.gongkai', organ, 2023, 'as-taken');
      await untilFindings(RULE, uri, 0);
      await removeFiles(second);
      await untilFindings(RULE, uri, DIFFERING);
    });

    test('a file is renamed while it is open: nothing stays behind, nothing counts twice', async () => {
      const organ = '丁川县水务局';
      const old = await write('d2023.gongkai', organ, 2023, 'otherwise');
      const { uri } = await show(await write('d2024.gongkai', organ, 2024, 'otherwise'));
      await show(old);
      await untilFindings(RULE, old, DIFFERING);
      const renamed = uriOf('d2023-renamed.gongkai');
      made.push(renamed);
      const edit = new WorkspaceEdit();
      edit.renameFile(old, renamed);
      ok(await workspace.applyEdit(edit), 'It could not be renamed.');
      await untilFindings(RULE, renamed, DIFFERING);
      await untilFindings(RULE, old, 0);
      await until('this year to name the new file', () =>
        namesIn(uri).every((name) => name === 'd2023-renamed.gongkai') &&
        namesIn(uri).length === DIFFERING
          ? true
          : null,
      );
    });

    test('a file is replaced by something binary: what it said is forgotten', async () => {
      const organ = '戊川县水务局';
      await write('e2023.gongkai', organ, 2023, 'otherwise');
      const { uri } = await show(await write('e2024.gongkai', organ, 2024, 'otherwise'));
      await untilFindings(RULE, uri, DIFFERING);
      await writeFile('e2023.gongkai', new Uint8Array([0, 255, 0, 137, 80, 78, 71, 0, 0, 1]));
      await untilFindings(RULE, uri, 0);
      await write('e2023.gongkai', organ, 2023, 'otherwise');
      await untilFindings(RULE, uri, DIFFERING);
    });

    test('symbols of the workspace: organs and years, and their parts', async () => {
      const organ = '己川县水务局';
      await write('f2023.gongkai', organ, 2023, 'as-taken');
      await write('f2024.gongkai', organ, 2024, 'as-taken');
      const found = await until('both years', async () => {
        const symbols = await symbolsNamed(organ);
        return symbols.length === 2 ? symbols : null;
      });
      equal(found.map(({ name }) => name).sort(), [`${organ} 2023`, `${organ} 2024`]);
      const parts = await symbolsNamed(`存在的主要问题 ${organ}`);
      equal(parts.length, 2);
    });

    test('definition leads from prose to its cell, from 上年结转 into last year’s file and back', async () => {
      const organ = '庚川县水务局';
      const last = await write('g2023.gongkai', organ, 2023, 'as-taken');
      const document = await show(await write('g2024.gongkai', organ, 2024, 'as-taken'));
      await untilLens(document.uri, '2023');
      const [cell] = await definitionOf(document, rangeOf(document, '272', '全年新收'));
      equal(cell?.uri.path, document.uri.path);
      ok(lineText(document, cell?.range).includes('一、本年新收'), 'It is another row.');
      const [taken] = await definitionOf(document, rangeOf(document, '8', CARRIED));
      equal(taken?.uri.path, last.path);
      const there = await show(last);
      ok(lineText(there, taken?.range).includes(LEFT), 'It is another row.');
      const [back] = await definitionOf(there, rangeOf(there, '8', LEFT));
      equal(back?.uri.path, document.uri.path);
    });

    test('the line above table three says whether the years agree, and leads to the other year', async () => {
      await set('language', 'zh-cn');
      const organ = '辛川县水务局';
      const last = await write('h2023.gongkai', organ, 2023, 'otherwise');
      const { uri } = await show(await write('h2024.gongkai', organ, 2024, 'otherwise'));
      const lens = await untilLens(uri, '上年结转与 2023 年报告不一致（自然人 7 ≠ 9');
      await run(lens.command);
      await until('last year’s place', () =>
        isAt(window.activeTextEditor, last, LEFT) ? true : null,
      );
      await untilLens(last, '结转下年度与 2024 年报告不一致');
      await write('h2023.gongkai', organ, 2023, 'as-taken');
      await untilLens(uri, '上年结转与 2023 年报告一致');
    });

    test('a hover says what a figure of the prose means, and what last year’s report says', async () => {
      await set('language', 'zh-cn');
      const organ = '壬川县水务局';
      await write('i2023.gongkai', organ, 2023, 'otherwise');
      const document = await show(await write('i2024.gongkai', organ, 2024, 'otherwise'));
      await untilFindings(RULE, document.uri, DIFFERING);
      const prose = await hoverAt(document, rangeOf(document, '272', '全年新收'));
      ok(prose.includes('文字中的 272') && prose.includes('✓'), prose);
      const carried = await hoverAt(document, rangeOf(document, '8', CARRIED));
      ok(carried.includes('2023 年报告（i2023.gongkai）的结转下年度：11'), carried);
    });

    test('last year’s report beside this one, laid out alike; it follows what is typed', async () => {
      const organ = '癸川县水务局';
      await write('j2023.gongkai', organ, 2023, 'as-taken');
      const document = await show(await write('j2024.gongkai', organ, 2024, 'as-taken'));
      await untilLens(document.uri, '2023');
      await commands.executeCommand('gongkai.compareWithLastYear');
      const input = await until('the comparison', () => {
        const shown = window.tabGroups.activeTabGroup.activeTab?.input;
        return shown instanceof TabInputTextDiff ? shown : null;
      });
      const [left, right] = [
        await workspace.openTextDocument(input.original),
        await workspace.openTextDocument(input.modified),
      ];
      ok(left.getText().startsWith(`${organ}2023年`), left.getText().slice(0, 40));
      ok(right.getText().startsWith(`${organ}2024年`), right.getText().slice(0, 40));
      equal(headingsIn(left), headingsIn(right));
      equal([left.languageId, right.languageId], ['plaintext', 'plaintext']);
      await replace(document, rangeOf(document, '272', '全年新收'), '273');
      await until('the comparison to follow', () =>
        right.getText().includes('新收政府信息公开申请273件') ? true : null,
      );
    });

    test('a year that is not there is told of, and nothing opens', async () => {
      const document = await show(await write('k2024.gongkai', '子川县水务局', 2024, 'as-taken'));
      await untilFindings(RULE, document.uri, 0);
      // The message waits for an answer that nobody gives.
      void commands.executeCommand('gongkai.compareWithLastYear');
      await new Promise((resolve) => setTimeout(resolve, 500));
      equal(window.activeTextEditor?.document.uri.path, document.uri.path);
    });
  });
}

/** The files that the findings of a document name. */
function namesIn(uri: Uri): string[] {
  return findingsOf(RULE, uri).map(
    ({ message }) => /[a-z]2023[\w-]*\.\w+/u.exec(message)?.[0] ?? '',
  );
}

function uriOf(name: string): Uri {
  return Uri.joinPath(workspaceFolder(), name);
}

async function isThere(uri: Uri): Promise<boolean> {
  const entries = await workspace.fs.readDirectory(workspaceFolder());
  return entries.some(([name]) => uri.path.endsWith(`/${name}`));
}

async function replaceAll(document: TextDocument, text: string): Promise<void> {
  await replace(document, new Range(0, 0, document.lineCount, 0), text);
}

async function replace({ uri }: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  ok(await workspace.applyEdit(edit), 'The edit was refused.');
}

/** Where some words stand last in the line that has others in it. */
function rangeOf(document: TextDocument, words: string, beside: string): Range {
  const { line } = document.positionAt(document.getText().indexOf(beside));
  const start = document.lineAt(line).text.lastIndexOf(words);
  if (start < 0) throw new Error(`There is no ${words} beside ${beside}.`);
  return new Range(line, start, line, start + words.length);
}

function lineText(document: TextDocument, range: Range | undefined): string {
  return range === undefined ? '' : document.lineAt(range.start.line).text;
}

interface Place {
  readonly uri: Uri;
  readonly range: Range;
}

async function definitionOf({ uri }: TextDocument, { start }: Range): Promise<Place[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    start,
  );
  return found.map((each) =>
    'targetUri' in each
      ? { uri: each.targetUri, range: each.targetRange }
      : { uri: each.uri, range: each.range },
  );
}

async function hoverAt({ uri }: TextDocument, { start }: Range): Promise<string> {
  const position = new Position(start.line, start.character);
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

function symbolsNamed(query: string): Thenable<readonly SymbolInformation[]> {
  return commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}

async function run(
  command: { readonly command: string; readonly arguments?: unknown[] } | undefined,
): Promise<void> {
  if (command === undefined) throw new Error('The line has no command.');
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function isAt(editor: TextEditor | undefined, uri: Uri, words: string): boolean {
  if (editor?.document.uri.path !== uri.path) return false;
  return editor.document.lineAt(editor.selection.active.line).text.includes(words);
}

function headingsIn(document: TextDocument): string[] {
  return document
    .getText()
    .split('\n')
    .filter((line) => /^[一二三四五六]、[^│]*$/u.test(line));
}
