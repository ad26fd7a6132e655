import { commands, type Diagnostic, languages, type Uri } from 'vscode';
import { until } from './until.ts';

/** What the extension has found in a file. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'gongkai');
}

/** The findings of one rule in a file. */
export function findingsOf(rule: string, uri: Uri): readonly Diagnostic[] {
  return findingsIn(uri).filter(({ code }) =>
    typeof code === 'object' ? code.value === rule : code === rule,
  );
}

/** Waits until a rule has so many findings in a file, and gives them. */
export function untilFindings(
  rule: string,
  uri: Uri,
  count: number,
): Promise<readonly Diagnostic[]> {
  return until(`${count} findings of ${rule} in ${uri.path}`, () => {
    const found = findingsOf(rule, uri);
    return found.length === count ? found : null;
  });
}

/** Names of the outline's roots; null while there is none. */
export async function rootsOf(uri: Uri): Promise<readonly string[] | null> {
  const symbols = await commands.executeCommand<readonly { name: string }[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return symbols === undefined || symbols.length === 0 ? null : symbols.map(({ name }) => name);
}
