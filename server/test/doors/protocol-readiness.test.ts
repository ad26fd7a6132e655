import { expect, test } from 'vitest';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import type { ReadinessNews, ReadingCounts, ReportReadiness } from '../../src/lsp/messages.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TODAY = { year: 2025, month: 1, day: 20 };
const SHOWS = { ...MODERN, experimental: { gongkaiReadiness: true } };
const WORKSPACE = { check: { scope: 'workspace' } };
const REPORT = exampleYear(2024, {});
const WRONG = exampleYear(2023, { new: [1, 0, 0, 0, 0, 0, 2] });

function readiness(
  client: TestClient,
  params: object = { today: TODAY, reads: true },
): Promise<readonly ReportReadiness[]> {
  return client.request('gongkai/readiness', params);
}

function readings(client: TestClient): Promise<ReadingCounts> {
  return client.request('gongkai/readings', {});
}

/** @param type 1 made, 2 changed, 3 deleted. */
function changed(client: TestClient, uri: string, type: 1 | 2 | 3): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
}

/** Waits until the server has read what it reads in the background. */
async function settled(client: TestClient, files: number): Promise<void> {
  while ((await readings(client)).files < files) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('every report of the folder, and what is open as it is now', async () => {
  const folder = temporaryFolder({ 'a.txt': REPORT, 'b.md': WRONG, 'c.txt': '关于开会的通知\n' });
  const client = await startClient({ folders: [folder.uri] });
  const [first, second] = (await readiness(client)).toSorted(
    (a, b) => (b.year ?? 0) - (a.year ?? 0),
  );
  expect(first).toMatchObject({
    uri: folder.uriOf('a.txt'),
    organ: '云溪县水务局',
    year: 2024,
    deadline: { year: 2025, month: 1, day: 31 },
    timing: 'open',
  });
  expect(second).toMatchObject({ year: 2023, timing: 'passed', verdict: 'errors' });
  const later = await readiness(client, { today: { ...TODAY, month: 2 }, reads: true });
  expect(later.map(({ timing }) => timing)).toEqual(['passed', 'passed']);

  await client.open(folder.uriOf('b.md'), REPORT.replaceAll('水务局', '林业局'));
  const organs = (await readiness(client)).map(({ organ }) => organ);
  expect(new Set(organs)).toEqual(new Set(['云溪县林业局', '云溪县水务局']));
  await client.close();
});

test('a file is read once, however often somebody asks', async () => {
  const folder = temporaryFolder({ 'a.txt': REPORT, 'b.txt': REPORT, 'c.txt': 'x' });
  const client = await startClient({ folders: [folder.uri], settings: WORKSPACE });
  await readiness(client);
  await settled(client, 3);
  for (let time = 0; time < 3; time++) {
    await readiness(client);
    await client.request('workspace/diagnostic', { previousResultIds: [] });
  }
  expect(await readings(client)).toEqual({ files: 3, texts: 3, reports: 2 });
  await client.close();
});

test('without reading, the answer is what is known', async () => {
  const folder = temporaryFolder({ 'a.txt': REPORT });
  const settings = { index: { enabled: false } };
  const client = await startClient({ folders: [folder.uri], settings });
  expect(await readiness(client, { today: TODAY, reads: false })).toEqual([]);
  expect(await readings(client)).toEqual({ files: 0, texts: 0, reports: 0 });
  expect(await readiness(client)).toHaveLength(1);
  expect(await readiness(client, { today: TODAY, reads: false })).toHaveLength(1);
  await client.close();
});

test('a client that shows readiness is told of changes, another one is not', async () => {
  const folder = temporaryFolder({ 'a.txt': REPORT, 'b.txt': WRONG });
  for (const [capabilities, told] of [
    [SHOWS, true],
    [MODERN, false],
  ] as const) {
    const news: ReadinessNews[] = [];
    const client = await startClient({
      capabilities,
      folders: [folder.uri],
      answer: (connection) => {
        connection.onNotification('gongkai/readinessChanged', (each: ReadinessNews) => {
          news.push(each);
        });
      },
    });
    await settled(client, 2);
    // As long as the server may wait until it tells, and some more.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(news.at(-1)?.reports ?? null).toBe(told ? 2 : null);
    await client.close();
  }
});

test('files that go, become something else, or lie in a folder that goes, are forgotten', async () => {
  const folder = temporaryFolder({
    'a.txt': REPORT,
    'b.txt': WRONG,
    'sub/c.txt': REPORT.replaceAll('水务局', '林业局'),
  });
  const client = await startClient({ folders: [folder.uri] });
  expect(await readiness(client)).toHaveLength(3);
  folder.write('a.txt', 'PNG\u0000\u0001\u0000');
  await changed(client, folder.uriOf('a.txt'), 2);
  expect(await readiness(client)).toHaveLength(2);
  folder.remove('sub/c.txt');
  await changed(client, folder.uriOf('sub'), 3);
  expect((await readiness(client)).map(({ uri }) => uri)).toEqual([folder.uriOf('b.txt')]);
  folder.remove('b.txt');
  await changed(client, folder.uriOf('b.txt'), 3);
  expect(await readiness(client)).toEqual([]);
  await client.close();
});

test('a folder that is moved here is read, though nobody tells of its files', async () => {
  const folder = temporaryFolder({ 'a.txt': REPORT });
  const client = await startClient({ folders: [folder.uri] });
  expect(await readiness(client)).toHaveLength(1);
  folder.write('sub/b.txt', WRONG);
  await changed(client, folder.uriOf('sub'), 1);
  expect(await readiness(client)).toHaveLength(2);
  await client.close();
});

test('a workspace folder that is closed takes its reports along, and what was said beside them', async () => {
  const [now, last] = [
    temporaryFolder({ '2024.txt': REPORT }),
    temporaryFolder({ '2023.txt': WRONG }),
  ];
  const took = exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] });
  const client = await startClient({ folders: [now.uri, last.uri] });
  const uri = now.uriOf('2024.txt');
  await client.open(uri, took);
  expect(await readiness(client)).toHaveLength(2);
  expect(await historyIn(client, uri)).toBe(2);
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: last.uri, name: 'last' }] },
  });
  expect((await readiness(client)).map((each) => each.uri)).toEqual([uri]);
  expect(await historyIn(client, uri)).toBe(0);
  await client.close();
});

test('a broken question is refused', async () => {
  const client = await startClient();
  await expect(readiness(client, { today: 'soon' })).rejects.toMatchObject({ code: -32602 });
  await client.close();
});

async function historyIn(client: TestClient, uri: string): Promise<number> {
  const { items = [] } = await client.pull(uri);
  return items.filter(({ code }) => String(code).startsWith('history/')).length;
}
