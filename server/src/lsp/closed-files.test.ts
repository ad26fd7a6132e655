import { expect, test } from 'vitest';
import { fixture } from '../../test/support/report-files.ts';
import { DEFAULT_CONFIGURATION } from '../core/rules/configuration.ts';
import type { Circumstances } from './circumstances.ts';
import { createClosedFiles } from './closed-files.ts';
import { FileChangeType } from './protocol.ts';
import { createReadinessBook } from './readiness-book.ts';
import { createReportIndex } from './report-index.ts';
import { createResults } from './results.ts';
import { readSettings } from './settings.ts';
import type { Workspace } from './workspace.ts';

const FOLDER = 'file:///a';
const URI = `${FOLDER}/2024.txt`;
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
  expect(closed.readings().files).toBe(1);
});

test('a file that is said to have changed, but has not, keeps its result', async () => {
  const { closed, resultId } = closedFilesOver({ [URI]: TEXT });
  const before = await resultId();
  closed.update([{ uri: URI, type: FileChangeType.Changed }]);
  expect(await resultId()).toBe(before);
});

test('a file beyond the limit on sizes is told of once and not read as a report', async () => {
  const { closed } = closedFilesOver({ [URI]: TEXT });
  const settings = readSettings({ maxDocumentSize: 0.001 }, 'zh-cn');
  const result = await closed.result(URI, { ...CIRCUMSTANCES, settings }, PRESENTATION);
  expect(result?.diagnostics.map(({ code }) => code)).toEqual(['document/too-large']);
  expect(closed.readings()).toEqual({ files: 1, reports: 0 });
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

test('nothing is kept of a file that is deleted while it is read', async () => {
  const { closed, resultId } = closedFilesOver({ [URI]: TEXT });
  const asked = resultId();
  closed.update([{ uri: URI, type: FileChangeType.Deleted }]);
  const before = await asked;
  expect(before).not.toBeNull();
  expect(await resultId()).not.toBe(before);
});

test('nothing is kept of a file that is asked for after it was deleted', async () => {
  const { closed, files, resultId } = closedFilesOver({});
  await closed.list([FOLDER]);
  expect(await resultId()).toBeNull();
  files[URI] = TEXT;
  expect(await resultId()).not.toBeNull();
});

test('a file that is there and cannot be read is tried once', async () => {
  const { closed, files, resultId } = closedFilesOver({ [URI]: null });
  await closed.list([FOLDER]);
  expect(await resultId()).toBeNull();
  files[URI] = TEXT;
  expect(await resultId()).toBeNull();
});

/** @param files their texts; null for one that cannot be read. */
function closedFilesOver(files: Record<string, string | null>) {
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
