import { expect, test } from 'vitest';
import type {
  Diagnostic,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import { MODERN, PLAIN, startClient, type TestClient } from '../support/lsp-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LEFT_TWO = exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] });
const LEFT_FIVE = exampleYear(2023, { next: [5, 0, 0, 0, 0, 0, 5] });
const TOOK_FIVE = exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] });

/** What is said of years in a document, once the background reading has come to it. */
async function historyIn(client: TestClient, uri: string): Promise<readonly Diagnostic[]> {
  const { items = [] } = await client.pull(uri);
  return items.filter(({ code }) => String(code).startsWith('history/'));
}

/** Asks again until the answer has so many members: the index is read in the background. */
async function until<T>(ask: () => Promise<readonly T[]>, length: number): Promise<readonly T[]> {
  for (;;) {
    const answer = await ask();
    if (answer.length === length) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('last year’s closed file counts, and so do its changes on disk, without a word from the editor', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const client = await startClient({ folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  const [first] = await until(() => historyIn(client, uri), 2);
  expect(first?.message).toContain('2023.txt');
  expect(first?.relatedInformation?.[0]?.location.uri).toBe(folder.uriOf('2023.txt'));
  expect(client.refreshes()).toBe(1);

  folder.write('2023.txt', LEFT_FIVE);
  await changed(client, folder.uriOf('2023.txt'), 2);
  await until(() => historyIn(client, uri), 0);
  expect(client.refreshes()).toBe(2);

  folder.write('2023.txt', LEFT_TWO);
  await changed(client, folder.uriOf('2023.txt'), 2);
  await until(() => historyIn(client, uri), 2);
  folder.remove('2023.txt');
  await changed(client, folder.uriOf('2023.txt'), 3);
  await until(() => historyIn(client, uri), 0);
  await client.close();
});

test('an open document counts before what lies on the disk', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const client = await startClient({ folders: [folder.uri] });
  const [last, current] = [folder.uriOf('2023.txt'), folder.uriOf('2024.txt')];
  await client.open(current, TOOK_FIVE);
  await until(() => historyIn(client, current), 2);
  await client.open(last, LEFT_FIVE);
  await historyIn(client, last);
  expect(await historyIn(client, current)).toEqual([]);
  await client.notify('textDocument/didClose', { textDocument: { uri: last } });
  await until(() => historyIn(client, current), 2);
  await client.close();
});

test('a client that is told of problems is told of another year’s too', async () => {
  const client = await startClient({ capabilities: PLAIN });
  await client.open('untitled:2024', TOOK_FIVE);
  const isHistory = ({ code }: Diagnostic) => String(code).startsWith('history/');
  expect((await client.published('untitled:2024')).filter(isHistory)).toEqual([]);
  await client.open('untitled:2023', LEFT_TWO);
  expect((await client.published('untitled:2023')).filter(isHistory)).toHaveLength(2);
  expect((await client.published('untitled:2024')).filter(isHistory)).toHaveLength(2);
  await client.close();
});

test('without the index nothing on disk is read', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const settings = { index: { enabled: false } };
  const client = await startClient({ folders: [folder.uri], settings });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  expect(await historyIn(client, uri)).toEqual([]);
  expect(await symbols(client, '水务')).toHaveLength(1);
  await client.close();
});

test('definition leads into last year’s file, references to the totals, symbols to both', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_FIVE, '2024.txt': TOOK_FIVE });
  const capabilities = {
    ...MODERN,
    textDocument: { ...MODERN.textDocument, definition: { linkSupport: true } },
  };
  const client = await startClient({ capabilities, folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  const found = await until(() => symbols(client, '水务 '), 2);
  expect(found.map(({ name }) => name).toSorted()).toEqual([
    '云溪县水务局 2023',
    '云溪县水务局 2024',
  ]);

  const line = TOOK_FIVE.split('\n').findIndex((each) => each.startsWith('| 二、上年结转'));
  const character = TOOK_FIVE.split('\n')[line]?.indexOf('5') ?? 0;
  const place = { textDocument: { uri }, position: { line, character } };
  const [link] = await client.request<LocationLink[]>('textDocument/definition', place);
  expect(link?.targetUri).toBe(folder.uriOf('2023.txt'));
  const target = LEFT_FIVE.split('\n')[link?.targetRange.start.line ?? 0];
  expect(target).toContain('四、结转下年度继续办理');
  const uses = await client.request<Location[]>('textDocument/references', {
    ...place,
    context: { includeDeclaration: false },
  });
  expect(uses).toHaveLength(1);
  await client.close();
});

test('a renamed organ is followed where the configuration says so', async () => {
  const folder = temporaryFolder({
    '2023.txt': LEFT_TWO.replaceAll('水务局', '水利局'),
    '2024.txt': TOOK_FIVE,
    'gongkai.config.json': '{ "organs": { "云溪县水利局": "云溪县水务局" } }',
  });
  const client = await startClient({ folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  await until(() => historyIn(client, uri), 2);
  await client.close();
});

function symbols(client: TestClient, query: string): Promise<readonly WorkspaceSymbol[]> {
  return client.request('workspace/symbol', { query });
}

/** @param type 1 made, 2 changed, 3 deleted. */
function changed(client: TestClient, uri: string, type: 1 | 2 | 3): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

test('what is typed into last year’s document reaches this year’s, which nobody touches', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const client = await startClient({ folders: [folder.uri] });
  const [last, current] = [folder.uriOf('2023.txt'), folder.uriOf('2024.txt')];
  await client.open(last, LEFT_TWO);
  await until(() => historyIn(client, last), 2);
  await client.open(current, TOOK_FIVE);
  await until(() => historyIn(client, current), 2);

  const refreshes = client.refreshes();
  const textDocument = { uri: last, version: 2 };
  await client.notify('textDocument/didChange', {
    textDocument,
    contentChanges: [{ text: LEFT_FIVE }],
  });
  // Nobody asks about either until the server says so.
  while (client.refreshes() === refreshes) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await historyIn(client, current)).toEqual([]);

  const again = client.refreshes();
  await client.notify('textDocument/didClose', { textDocument: { uri: last } });
  while (client.refreshes() === again) await new Promise((resolve) => setTimeout(resolve, 20));
  await until(() => historyIn(client, current), 2);
  await client.close();
});

test('a folder that the settings name is read too, for comparing only', async () => {
  const earlier = temporaryFolder({ '2023.txt': LEFT_TWO });
  const folder = temporaryFolder({ '2024.txt': TOOK_FIVE });
  const settings = { check: { scope: 'workspace' }, index: { folders: [earlier.path] } };
  const client = await startClient({ folders: [folder.uri], settings });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  const [finding] = await until(() => historyIn(client, uri), 2);
  expect(finding?.relatedInformation?.[0]?.location.uri).toBe(earlier.uriOf('2023.txt'));
  const { items } = await client.request<{ items: readonly { uri: string }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  expect(items.map((each) => each.uri)).toEqual([uri]);
  await client.close();
});
