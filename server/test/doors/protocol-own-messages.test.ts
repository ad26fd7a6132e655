import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentStatus } from '../../src/lsp/messages.ts';
import { IS_REPORT, LIST_FILES, READ_FILE, RECHECK, STATUS } from '../../src/lsp/messages.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FAULTY = fixture('faults/wrong-row-total.txt');
const RULE = 'requests/row-total';

test('tells whether a text is a report, however it is sent', async () => {
  const client = await startClient();
  expect(await client.request(IS_REPORT, { text: FAULTY })).toBe(true);
  expect(await client.request(IS_REPORT, { text: fixture('unrelated/essay.txt') })).toBe(false);
  await expect(client.request(IS_REPORT, { text: 3 })).rejects.toThrow('parameters');
  await client.close();
});

test('tells the status of an open report, and of nothing else', async () => {
  const client = await startClient();
  await client.open('untitled:年报', FAULTY);
  await client.open('untitled:文章', fixture('unrelated/essay.txt'), 'plaintext');
  const status = await statusOf(client, 'untitled:年报');
  expect(status?.formats).toEqual(['2021']);
  expect(status?.findings.error).toBeGreaterThan(0);
  expect(status?.relations.fails).toBeGreaterThan(0);
  expect(status?.milliseconds).toBeGreaterThan(0);
  expect(await statusOf(client, 'untitled:文章')).toBeNull();
  expect(await statusOf(client, 'untitled:没有打开')).toBeNull();
  await client.close();
});

test('checking again reads what no watcher told of', async () => {
  const folder = temporaryFolder({ '2024.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri] });
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(1);
  folder.write('gongkai.config.json', JSON.stringify({ rules: { [RULE]: 'hint' } }));
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(1);
  await client.request(RECHECK, {});
  expect(client.refreshes()).toBe(1);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(4);
  await client.close();
});

test('files that the server cannot reach come from the client, in any encoding', async () => {
  const folder = 'vscode-vfs://github/o/r';
  const files = new Map([
    [`${folder}/2024.txt`, readFileSync('test-fixtures/encodings/gb18030.txt')],
    [`${folder}/gongkai.config.json`, Buffer.from('{,}')],
  ]);
  const client = await startClient({
    folders: [folder],
    settings: { check: { scope: 'workspace' } },
    capabilities: { ...MODERN, experimental: { gongkaiFiles: true } },
    answer: (connection) => {
      connection.onRequest(READ_FILE, ({ uri }: { uri: string }) => base64(files.get(uri)));
      connection.onRequest(LIST_FILES, () => [`${folder}/2024.txt`, 3]);
    },
  });
  const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  expect(items.map(({ uri }) => uri)).toEqual([`${folder}/2024.txt`]);
  expect(await client.published(`${folder}/gongkai.config.json`)).toHaveLength(1);
  await client.close();
});

test('a client that hands out nothing is asked for nothing', async () => {
  const client = await startClient({
    folders: ['vscode-vfs://github/o/r'],
    settings: { check: { scope: 'workspace' } },
  });
  expect(await client.request('workspace/diagnostic', { previousResultIds: [] })).toEqual({
    items: [],
  });
  expect(client.log()).toBe('');
  await client.close();
});

function statusOf(client: TestClient, uri: string): Promise<DocumentStatus | null> {
  return client.request(STATUS, { textDocument: { uri } });
}

async function severityOf(client: TestClient, uri: string): Promise<number | undefined> {
  const { items = [] } = await client.pull(uri);
  return items.find(({ code }) => code === RULE)?.severity;
}

function base64(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes).toString('base64');
}
