import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { startClient } from '../support/lsp-client.ts';
import { framed, startRawServer } from '../support/raw-server.ts';
import { fixture } from '../support/report-files.ts';
import { storm } from '../support/storm.ts';

/**
 * Whatever comes in whole messages is answered or refused, and the server lives; when the stream
 * itself is broken it ends. `npm run storm` goes on with other seeds for as long as one likes.
 */

const HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};

test.each([1, 2, 3])('any messages at all are answered or refused (seed %i)', async (seed) => {
  expect((await storm(seed, 400)).faults).toEqual([]);
});

test('a second initialize is refused, and the documents of the first stay open', async () => {
  const client = await startClient();
  await client.open('untitled:a', fixture('faults/wrong-row-total.txt'));
  await expect(client.request('initialize', HELLO.params)).rejects.toMatchObject({ code: -32600 });
  expect((await client.pull('untitled:a')).items?.length).toBeGreaterThan(0);
  expect(await client.close()).toBe(0);
});

test.each(['gongkai.recalculateTable', 'gongkai.showFailure', 'gongkai.showPlace'])(
  '%s is refused where the client could not carry it out, instead of waiting for ever',
  async (command) => {
    const client = await startClient();
    const place = { line: 0, character: 0 };
    const argument = { uri: 'untitled:a', position: place, range: { start: place, end: place } };
    const asked = client.request('workspace/executeCommand', { command, arguments: [argument] });
    await expect(asked).rejects.toMatchObject({ code: -32600 });
    expect(await client.close()).toBe(0);
  },
);

test('a thousand documents are opened, and the last is read as well as the first', async () => {
  const client = await startClient();
  const text = fixture('faults/wrong-row-total.txt');
  for (let i = 0; i < 1000; i++) await client.open(`untitled:${i}`, text);
  const [first, last] = [await client.pull('untitled:0'), await client.pull('untitled:999')];
  expect(last.items?.length).toBeGreaterThan(0);
  expect(last.items?.length).toBe(first.items?.length);
  for (let i = 0; i < 1000; i++) {
    await client.notify('textDocument/didClose', { textDocument: { uri: `untitled:${i}` } });
  }
  expect((await client.pull('untitled:999')).items).toEqual([]);
  expect(await client.close()).toBe(0);
});

test('a hundred requests at once, half of them cancelled, all have one answer each', async () => {
  const server = startRawServer();
  onTestFinished(() => void server.process.kill());
  server.say(HELLO);
  await server.until(({ id }) => id === 1);
  const textDocument = {
    uri: 'untitled:a',
    languageId: 'gongkai',
    version: 1,
    text: fixture('layouts/markdown.md'),
  };
  server.say({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  for (let id = 100; id < 200; id++) {
    server.say({
      jsonrpc: '2.0',
      id,
      method: 'textDocument/documentSymbol',
      params: { textDocument },
    });
  }
  for (let id = 100; id < 200; id += 2) {
    server.say({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
  }
  server.say({ jsonrpc: '2.0', id: 200, method: 'gongkai/isReport', params: { text: '' } });
  await server.until(({ id }) => id === 200);
  const ids = server.received.flatMap(({ id }) => (Number(id) >= 100 ? [Number(id)] : []));
  expect(ids.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 101 }, (_, i) => 100 + i));
});

const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  'half a header': 'Content-Le',
  'a header without a message': 'Content-Length: 400\r\n\r\n',
  'half a message': framed(HELLO).slice(0, -20),
  'a length that is no number': 'Content-Length: many\r\n\r\n{}',
  'a length below zero': 'Content-Length: -5\r\n\r\n{}',
  'a length beyond everything': 'Content-Length: 99999999999999\r\n\r\n{}',
  'no length at all': 'Content-Type: x\r\n\r\n{}',
  'something else': 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'a length that is too short': `Content-Length: 5\r\n\r\n${JSON.stringify(HELLO)}`,
  'a length that is too long': `Content-Length: 300\r\n\r\n${JSON.stringify(HELLO)}`,
  'invalid UTF-8': Uint8Array.from({ length: 64 }, (_, i) => 0x80 + i),
  nothing: '',
};

test.each(Object.entries(BROKEN))(
  'a stream that ends after %s ends the server',
  async (_, bytes) => {
    const server = startRawServer();
    onTestFinished(() => void server.process.kill());
    server.send(framed(HELLO));
    await server.until(({ id }) => id === 1);
    server.send(bytes);
    await server.end();
    expect(server.process.signalCode).toBeNull();
    // It says what was wrong, or nothing; but it was not struck down by an error of its own.
    expect(server.stderr()).not.toMatch(/TypeError|RangeError|heap/u);
  },
);

test('a client that vanishes takes the server with it', async () => {
  const server = startRawServer();
  server.say(HELLO);
  await server.until(({ id }) => id === 1);
  server.process.stdout?.destroy();
  server.process.stdin?.destroy();
  if (server.process.exitCode === null) await once(server.process, 'exit');
  expect(server.process.exitCode).not.toBeNull();
});
