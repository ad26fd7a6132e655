import {
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { closeEditors, openFile } from '../support/editors.ts';
import { equal, ok } from '../support/expect.ts';
import { until } from '../support/until.ts';
import { fileNamed } from '../support/workspace.ts';

const RULE = 'requests/row-total';

/** Findings in the text: at once, while typing, and no longer than the file is open. */
export function diagnosticsSuite(): void {
  suite('diagnostics', () => {
    teardown(closeEditors);

    test('a report has its findings, with source, rule, page and related cells', async () => {
      const { uri } = await openFile(await fileNamed('wrong.gongkai'));
      const found = await until('the finding', () => findingIn(uri));
      equal(found.source, 'gongkai');
      ok(pageOf(found).endsWith('/requests/row-total.md'), `The page is ${pageOf(found)}`);
      ok((found.relatedInformation ?? []).length > 0, 'There are no related cells.');
    });

    test('typing is checked without saving, and so is taking it back', async () => {
      const document = await openFile(await fileNamed('correct.gongkai'));
      const total = numberIn(document, '一、本年新收政府信息公开申请数量');
      const right = document.getText(total);
      await replace(document, total, `${right}1`);
      await until('the finding', () => findingIn(document.uri));
      ok(document.isDirty, 'The document was saved.');
      const wrong = new Range(total.start, total.end.translate(0, 1));
      await replace(document, wrong, right);
      await until('no finding', () => (findingIn(document.uri) === null ? true : null));
    });

    test('closing a file clears its findings', async () => {
      const { uri } = await openFile(await fileNamed('wrong.gongkai'));
      await until('the finding', () => findingIn(uri));
      await closeEditors();
      await until('no finding', () => (languages.getDiagnostics(uri).length === 0 ? true : null));
    });
  });
}

/** The finding of the rule in a file; null while there is none. */
function findingIn(uri: Uri): Diagnostic | null {
  return languages.getDiagnostics(uri).find((each) => codeOf(each) === RULE) ?? null;
}

function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function pageOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? code.target.toString() : '';
}

/** Where the last number of a row stands. */
function numberIn(document: TextDocument, row: string): Range {
  const start = document.getText().indexOf(row);
  const line = document.lineAt(document.positionAt(start));
  const match = /\d+(?=\D*$)/u.exec(line.text);
  if (start < 0 || match === null) throw new Error(`There is no row ${row}.`);
  const { line: at } = line.range.start;
  return new Range(at, match.index, at, match.index + match[0].length);
}

async function replace({ uri }: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  ok(await workspace.applyEdit(edit), 'The edit was refused.');
}
