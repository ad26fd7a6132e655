import { expect, test } from 'vitest';
import type {
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FAULTY = fixture('faults/wrong-row-total.txt');
const CORRECT = fixture('layouts/tabs.txt');
const WORKSPACE = { check: { scope: 'workspace' } };

test('by default only what is open is checked', async () => {
  const folder = temporaryFolder({ '2024.txt': FAULTY, '2023.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri] });
  expect(await pullAll(client)).toEqual([]);
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  const items = await pullAll(client);
  expect(items.map(({ uri, version }) => ({ uri, version }))).toEqual([
    { uri: folder.uriOf('2024.txt'), version: 1 },
  ]);
  await client.close();
});

test('with scope workspace the reports on disk are checked, and nothing else', async () => {
  const folder = temporaryFolder({
    '有错.txt': FAULTY,
    '无错.md': CORRECT,
    '通知.txt': '关于召开会议的通知\n',
    '草稿.gongkai': '',
    '表.csv': FAULTY,
  });
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  const items = await pullAll(client);
  const byName = new Map(items.map((item) => [nameOf(item), item]));
  expect([...byName.keys()].sort()).toEqual(['无错.md', '有错.txt', '草稿.gongkai'].sort());
  expect(codesOf(byName.get('有错.txt'))).toContain('requests/row-total');
  expect(codesOf(byName.get('无错.md'))).toEqual([]);
  expect(codesOf(byName.get('草稿.gongkai'))).toContain('structure/missing-section');
  expect(items.every(({ version }) => version === null)).toBe(true);
  await client.close();
});

test('a file says the same open and closed', async () => {
  const folder = temporaryFolder({ '2024 年报（定稿）.txt': FAULTY });
  const uri = folder.uriOf('2024 年报（定稿）.txt');
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  const [closed] = await pullAll(client);
  // VS Code encodes more characters of a URI than Node does; it is the same file all the same.
  const asVsCode = uri.replace('（', encodeURIComponent('（'));
  await client.open(asVsCode, FAULTY);
  const open = await pullAll(client);
  expect(open).toHaveLength(1);
  expect(codesOf(open[0])).toEqual(codesOf(closed));
  await client.close();
});

test('a second question is answered unchanged, until something changes', async () => {
  const folder = temporaryFolder({ 'a.txt': FAULTY, 'b.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  const first = await pullAll(client);
  const again = await pullAll(client, first);
  expect(again.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);

  const refreshes = client.refreshes();
  folder.write('b.txt', CORRECT);
  expect((await pullAll(client, first)).map(({ kind }) => kind)).toEqual([
    'unchanged',
    'unchanged',
  ]);
  await changed(client, folder.uriOf('b.txt'), 2);
  const after = await pullAll(client, first);
  expect(after.map((item) => [nameOf(item), item.kind])).toEqual([
    ['a.txt', 'unchanged'],
    ['b.txt', 'full'],
  ]);
  expect(codesOf(after[1])).toEqual([]);
  expect(client.refreshes()).toBeGreaterThan(refreshes);
  await client.close();
});

test('files that appear are found, files that go are cleared', async () => {
  const folder = temporaryFolder({ 'a.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  const first = await pullAll(client);
  folder.write('b.txt', FAULTY);
  await changed(client, folder.uriOf('b.txt'), 1);
  const second = await pullAll(client, first);
  expect(second.map(nameOf)).toEqual(['a.txt', 'b.txt']);
  folder.remove('a.txt');
  await changed(client, folder.uriOf('a.txt'), 3);
  const third = await pullAll(client, second);
  expect(third).toMatchObject([
    { uri: folder.uriOf('b.txt'), kind: 'unchanged' },
    { uri: folder.uriOf('a.txt'), kind: 'full', items: [] },
  ]);
  await client.close();
});

test('a document that is closed and out of scope is cleared', async () => {
  const folder = temporaryFolder({ 'a.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri] });
  await client.open(folder.uriOf('a.txt'), FAULTY);
  const first = await pullAll(client);
  await client.notify('textDocument/didClose', { textDocument: { uri: folder.uriOf('a.txt') } });
  expect(await pullAll(client, first)).toEqual([
    { uri: folder.uriOf('a.txt'), kind: 'full', version: null, items: [] },
  ]);
  await client.close();
});

test('a client that tells of no changes is not answered from memory', async () => {
  const folder = temporaryFolder({ 'a.txt': FAULTY });
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  const client = await startClient({ capabilities, folders: [folder.uri], settings: WORKSPACE });
  const first = await pullAll(client);
  folder.write('a.txt', CORRECT);
  const [after] = await pullAll(client, first);
  expect(codesOf(after)).toEqual([]);
  await client.close();
});

test('folders come and go', async () => {
  const first = temporaryFolder({ 'a.txt': FAULTY });
  const second = temporaryFolder({ 'b.txt': FAULTY });
  const client = await startClient({ folders: [first.uri], settings: WORKSPACE });
  expect((await pullAll(client)).map(nameOf)).toEqual(['a.txt']);
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: {
      added: [{ uri: `${second.uri}/`, name: 'b' }],
      removed: [{ uri: first.uri, name: 'a' }],
    },
  });
  expect((await pullAll(client)).map(nameOf)).toEqual(['b.txt']);
  await client.close();
});

test('answers come in portions to a client that takes them so', async () => {
  const names = Array.from({ length: 45 }, (_, i) => `${i}.gongkai`);
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, '一、总体情况\n'])));
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  const portions: number[] = [];
  client.connection.onNotification('$/progress', (params: { value: WorkspaceDiagnosticReport }) => {
    portions.push(params.value.items.length);
  });
  const answer = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
    partialResultToken: 'portions',
  });
  expect(answer.items).toEqual([]);
  expect(portions.length).toBeGreaterThan(1);
  expect(portions.reduce((sum, each) => sum + each, 0)).toBe(names.length);
  await client.close();
});

async function pullAll(
  client: TestClient,
  held: readonly WorkspaceDocumentDiagnosticReport[] = [],
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: held.map(({ uri, resultId }) => ({ uri, value: resultId })),
  });
  return items;
}

/** @param type 1 created, 2 changed, 3 deleted. */
function changed(client: TestClient, uri: string, type: 1 | 2 | 3): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

function nameOf({ uri }: WorkspaceDocumentDiagnosticReport): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function codesOf(item: WorkspaceDocumentDiagnosticReport | undefined): unknown[] | null {
  return item?.kind === 'full' ? item.items.map(({ code }) => code) : null;
}
