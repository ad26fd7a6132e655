import { expect, test } from 'vitest';
import type { WorkDoneProgressBegin } from 'vscode-languageserver/node';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import type { ReadingCounts } from '../../src/lsp/messages.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHOWS_PROGRESS = { ...MODERN, window: { workDoneProgress: true } };
const REPORT = exampleYear(2024, {});
const MANY = 300;

interface ProgressMessage {
  readonly token: string;
  readonly value: WorkDoneProgressBegin | { readonly kind: 'report' | 'end' };
}

function manyReports(): Record<string, string> {
  const numbers = Array.from({ length: MANY }, (_, number) => number);
  return Object.fromEntries(
    numbers.map((number) => [`${number}.txt`, REPORT.replaceAll('水务局', `第${number}局`)]),
  );
}

/** A client with a folder of many reports, and what it is shown of the reading. */
async function startReading(onBegin: (client: TestClient, token: string) => void) {
  const folder = temporaryFolder(manyReports());
  const shown: string[] = [];
  let client: TestClient | null = null;
  let ended = (): void => {};
  const end = new Promise<void>((resolve) => {
    ended = () => resolve();
  });
  client = await startClient({
    capabilities: SHOWS_PROGRESS,
    folders: [folder.uri],
    answer: (connection) => {
      connection.onRequest('window/workDoneProgress/create', () => null);
      connection.onNotification('$/progress', ({ token, value }: ProgressMessage) => {
        shown.push(value.kind);
        if (value.kind === 'begin') {
          expect(value).toMatchObject({ title: '读取年度报告', cancellable: true });
          if (client !== null) onBegin(client, token);
        }
        if (value.kind === 'end') ended();
      });
    },
  });
  return { client, folder, shown, end };
}

test('reading many files shows how far it is, and each is read once', async () => {
  const { client, shown, end } = await startReading(() => {});
  await end;
  expect(shown[0]).toBe('begin');
  expect(shown.filter((kind) => kind === 'report').length).toBeGreaterThan(10);
  expect(shown.at(-1)).toBe('end');
  expect(await readings(client)).toEqual({ files: MANY, texts: MANY, reports: MANY });
  await client.close();
});

test('it can be cancelled, and what is open is checked all the same', async () => {
  const { client, folder, end } = await startReading((each, token) => {
    void each.notify('window/workDoneProgress/cancel', { token });
  });
  await end;
  const { files } = await readings(client);
  expect(files).toBeLessThan(MANY);
  const uri = folder.uriOf('7.txt');
  await client.open(uri, REPORT);
  expect((await client.pull(uri)).kind).toBe('full');
  // Nothing goes on behind one's back.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await readings(client)).files).toBe(files);
  await client.close();
});

test('typing comes first: questions about an open document do not wait for the folder', async () => {
  const { client, end } = await startReading(() => {});
  await client.open('untitled:typing', REPORT);
  expect((await client.pull('untitled:typing')).kind).toBe('full');
  expect((await readings(client)).files).toBeLessThan(MANY);
  await end;
  await client.close();
});

function readings(client: TestClient): Promise<ReadingCounts> {
  return client.request('gongkai/readings', {});
}
