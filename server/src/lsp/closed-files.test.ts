import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver';
import { fixture } from '../../test/support/report-files.ts';
import { DEFAULT_CONFIGURATION } from '../core/rules/configuration.ts';
import type { Circumstances } from './circumstances.ts';
import { createClosedFiles } from './closed-files.ts';
import { createReadinessBook } from './readiness-book.ts';
import { createReportIndex } from './report-index.ts';
import { createResults } from './results.ts';
import { readSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

const URI = 'file:///a/2024.txt';
const TEXT = fixture('layouts/tabs.txt');
const CIRCUMSTANCES: Circumstances = {
  settings: readSettings({}, 'zh-cn'),
  project: null,
  configuration: DEFAULT_CONFIGURATION,
  base: null,
};
const PRESENTATION = { locale: 'zh', relatedInformation: true } as const;

test('a file that has not changed is read once and keeps its result', async () => {
  const { closed, resultId } = closedFilesOver({ [URI]: TEXT });
  const before = await resultId();
  expect(before).not.toBeNull();
  expect(await resultId()).toBe(before);
  expect(closed.readings()).toBe(1);
});

test('a file that is said to have changed, but has not, keeps its result', async () => {
  const { closed, resultId } = closedFilesOver({ [URI]: TEXT });
  const before = await resultId();
  closed.update([{ uri: URI, type: FileChangeType.Changed }]);
  expect(await resultId()).toBe(before);
});

// Found by the soak: the diagnostics of every file that ever was stayed in memory.
test('nothing is kept of a file that is gone', async () => {
  const { closed, files, resultId } = closedFilesOver({ [URI]: TEXT });
  const before = await resultId();
  delete files[URI];
  closed.update([{ uri: URI, type: FileChangeType.Deleted }]);
  expect(await resultId()).toBeNull();
  files[URI] = TEXT;
  closed.update([{ uri: URI, type: FileChangeType.Created }]);
  const after = await resultId();
  expect(after).not.toBeNull();
  expect(after).not.toBe(before);
});

function closedFilesOver(files: Record<string, string>) {
  const workspace: Workspace = {
    reaches: () => true,
    listFiles: async () => Object.keys(files),
    readFile: async (uri) => files[uri] ?? null,
  };
  const closed = createClosedFiles(
    workspace,
    createResults(),
    createReportIndex(),
    createReadinessBook(),
    () => 0,
  );
  const resultId = async () => (await closed.result(URI, CIRCUMSTANCES, PRESENTATION))?.id ?? null;
  return { closed, files, resultId };
}
