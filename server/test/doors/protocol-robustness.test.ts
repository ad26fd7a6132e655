import fc from 'fast-check';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startClient, startServer, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { anyTexts } from '../support/texts.ts';

const URI = 'untitled:年报';
const FAULTY = fixture('faults/wrong-row-total.txt');
const REQUESTS = [
  'textDocument/diagnostic',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'workspace/diagnostic',
];
let client: TestClient;

beforeAll(async () => {
  client = await startClient();
});

afterAll(async () => {
  expect(await client.close()).toBe(0);
});

test('an unknown method is refused', async () => {
  await expect(client.request('gongkai/fly', {})).rejects.toMatchObject({ code: -32601 });
  await expectAlive();
});

test.each(REQUESTS)('%s with wrong parameters is refused in plain words', async (method) => {
  const wrong = [undefined, null, [], [1, 2], 'x', 7, { textDocument: null, previousResultIds: 3 }];
  for (const params of wrong) {
    const error = await client.request(method, params).then(
      () => null,
      (reason: { code: number; message: string }) => reason,
    );
    expect(error?.code).toBe(-32602);
    expect(error?.message).not.toMatch(/undefined|TypeError|\bat /u);
  }
  await expectAlive();
});

test('a document that nobody opened has nothing', async () => {
  const params = { textDocument: { uri: 'file:///nowhere/%E0%A4%A.txt' } };
  expect(await client.request('textDocument/documentSymbol', params)).toBeNull();
  expect(await client.request('textDocument/foldingRange', params)).toBeNull();
  expect(await client.pull(params.textDocument.uri)).toEqual({ kind: 'full', items: [] });
});

test('broken notifications change nothing', async () => {
  await client.open(URI, FAULTY);
  const before = await client.pull(URI);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const document = { uri: URI, version: 2 };
  const broken: [string, unknown][] = [
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', { textDocument: { uri: URI, version: 1, languageId: 'x', text: 5 } }],
    ['textDocument/didChange', { textDocument: document, contentChanges: [null] }],
    ['textDocument/didChange', { textDocument: document, contentChanges: 'all' }],
    ['textDocument/didChange', { textDocument: document, contentChanges: [{ range, text: 1 }] }],
    [
      'textDocument/didChange',
      {
        textDocument: document,
        contentChanges: [{ range: { ...range, start: { line: -1, character: 0.5 } }, text: '' }],
      },
    ],
    ['textDocument/didChange', { textDocument: { uri: 'a:b', version: 1 }, contentChanges: [] }],
    ['textDocument/didClose', { textDocument: { uri: 7 } }],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri: null }] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [{}], removed: [] } }],
    ['workspace/didChangeConfiguration', 'loud'],
    ['gongkai/unknown', {}],
    ['initialized', null],
  ];
  for (const [method, params] of broken) await client.notify(method, params);
  const after = await client.pull(URI);
  expect(after.items).toEqual(before.items);
  expect(client.log()).toContain('textDocument/didChange: the parameters are not');
});

test('a request that is cancelled before its turn is not carried out', async () => {
  const long = `${FAULTY}\n`.repeat(60);
  await client.open('untitled:长文', long);
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  // While this is answered, the request and its cancellation both wait to be read.
  const before = client.pull('untitled:长文');
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(
    'textDocument/diagnostic',
    { textDocument: { uri: 'untitled:长文' } },
    source.token,
  );
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect((await before).kind).toBe('full');
});

test('a workspace request that is cancelled stops between two files', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `${i}.txt`);
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, FAULTY])));
  const other = await startClient({
    folders: [folder.uri],
    settings: { check: { scope: 'workspace' } },
  });
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const answer = other.connection.sendRequest(
    'workspace/diagnostic',
    { previousResultIds: [], partialResultToken: 't' },
    source.token,
  );
  let reported = 0;
  other.connection.onNotification('$/progress', (params: { value: { items: unknown[] } }) => {
    reported += params.value.items.length;
    if (reported > 0) source.cancel();
  });
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(reported).toBeLessThan(names.length);
  await other.close();
});

test('any text at all is answered', async () => {
  await fc.assert(
    fc.asyncProperty(anyTexts(), async (text) => {
      await client.open('untitled:任意', text);
      const params = { textDocument: { uri: 'untitled:任意' } };
      expect((await client.pull('untitled:任意')).kind).toBe('full');
      await client.request('textDocument/documentSymbol', params);
      await client.request('textDocument/foldingRange', params);
    }),
    { numRuns: 60 },
  );
});

test('messages that are no JSON do not end the server', async () => {
  const child = startServer('stdio');
  onTestFinished(() => void child.kill());
  const send = (body: string) =>
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  send('{ this is not JSON');
  send('[]');
  send('null');
  send('{"jsonrpc":"2.0"}');
  send(
    '{"jsonrpc":"2.0","id":9,"method":"initialize","params":{"processId":null,"capabilities":{}}}',
  );
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"id":9')) resolve();
    });
  });
  expect(said).toContain('capabilities');
});

test('initialize without parameters worth the name is answered or refused, and the server lives', async () => {
  const child = startServer('stdio');
  onTestFinished(() => void child.kill());
  const answers: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => answers.push(chunk.toString()));
  const send = (body: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  send({ id: 1, method: 'initialize', params: null });
  send({ id: 2, method: 'initialize', params: {} });
  send({ id: 3, method: 'initialize', params: { workspaceFolders: 7, capabilities: null } });
  send({ id: 4, method: 'initialize', params: { processId: null, capabilities: {} } });
  while (!/"id":4,"result"/u.test(answers.join(''))) {
    await new Promise((resolve) => child.stdout?.once('data', resolve));
  }
  expect(answers.join('')).toMatch(/"id":1,"error"/u);
});

async function expectAlive(): Promise<void> {
  await client.open(URI, FAULTY);
  expect((await client.pull(URI)).items?.length).toBeGreaterThan(0);
}
