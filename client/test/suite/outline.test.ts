import { commands, type DocumentSymbol, SymbolKind, type TextDocument } from 'vscode';
import { closeEditors, openFile } from '../support/editors.ts';
import { equal } from '../support/expect.ts';
import { until } from '../support/until.ts';
import { filesIn } from '../support/workspace.ts';

const NUMERALS = ['一、', '二、', '三、', '四、', '五、', '六、'];

/** The six parts, whatever the layout, and a jump to each heading. */
export function outlineSuite(): void {
  suite('outline', () => {
    teardown(closeEditors);

    test('every layout shows its six parts, and each leads to its heading', async () => {
      const files = await filesIn('layouts');
      equal(files.length > 10, true);
      for (const file of files) {
        const document = await openFile(file);
        const symbols = await until(`the outline of ${file.path}`, () => outlineOf(document));
        equal([file.path, ...headingsOf(document, symbols)], [file.path, ...namesOf(symbols)]);
        equal(
          namesOf(symbols).map((name) => name.slice(0, 2)),
          NUMERALS,
        );
      }
    });
  });
}

/** Null while the server does not know the document yet. */
async function outlineOf({ uri }: TextDocument): Promise<readonly DocumentSymbol[] | null> {
  const symbols = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols === undefined || symbols.length === 0 ? null : symbols;
}

function partsOf(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols
    .flatMap(({ children }) => children)
    .filter(({ kind }) => kind === SymbolKind.Namespace);
}

function namesOf(symbols: readonly DocumentSymbol[]): string[] {
  return partsOf(symbols).map(({ name }) => name.replace(/\s/gu, ''));
}

/** What the text says in the place that each part leads to. */
function headingsOf(document: TextDocument, symbols: readonly DocumentSymbol[]): string[] {
  return partsOf(symbols).map(({ selectionRange }) =>
    document.getText(selectionRange).replace(/\s/gu, ''),
  );
}
