import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { exitOf, MODERN, PLAIN, SERVER, startClient, startServer } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';

test('initialize tells what the server can do', async () => {
  const client = await startClient();
  const { capabilities, serverInfo } = client.initialized;
  expect(serverInfo?.name).toBe('gongkai');
  expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/u);
  expect(capabilities).toEqual({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    codeActionProvider: expect.objectContaining({
      codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.gongkai']),
    }),
    completionProvider: { triggerCharacters: ['《', '〔', '、', '（', '|'] },
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: expect.objectContaining({ full: true }),
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: expect.objectContaining({
      firstTriggerCharacter: expect.any(String),
    }),
    renameProvider: true,
    linkedEditingRangeProvider: true,
    codeLensProvider: {},
    inlayHintProvider: true,
    diagnosticProvider: {
      identifier: 'gongkai',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
  expect(await client.close()).toBe(0);
});

test('a client that cannot pull is not offered it', async () => {
  const client = await startClient({ capabilities: PLAIN });
  expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await client.close();
});

test('the server asks to be told of settings, configurations and reports', async () => {
  const client = await startClient();
  await client.open(URI, fixture('faults/wrong-row-total.txt'));
  await client.pull(URI);
  expect(client.registrations).toEqual([
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
  ]);
  await client.close();
});

test('it speaks over node IPC too, and says the same', async () => {
  const text = fixture('faults/wrong-row-total.txt');
  const answers = [];
  for (const transport of ['stdio', 'node-ipc'] as const) {
    const client = await startClient({ transport });
    await client.open(URI, text);
    answers.push((await client.pull(URI)).items);
    expect(await client.close()).toBe(0);
  }
  expect(answers[0]?.length).toBeGreaterThan(0);
  expect(answers[1]).toEqual(answers[0]);
});

test('exit without shutdown gives exit code 1', async () => {
  const client = await startClient();
  await client.notify('exit');
  expect(await exitOf(client.process)).toBe(1);
});

test('requests before initialize and after shutdown are refused, not answered', async () => {
  const client = await startClient();
  await client.request('shutdown');
  await expect(client.pull(URI)).rejects.toMatchObject({ code: -32002 });
  await client.notify('exit');
  expect(await exitOf(client.process)).toBe(0);
});

test('it ends when its input ends', async () => {
  const client = await startClient();
  client.process.stdin?.end();
  expect(await exitOf(client.process)).toBe(1);
});

test('it ends when the IPC channel breaks', async () => {
  const client = await startClient({ transport: 'node-ipc' });
  client.process.disconnect();
  expect(await exitOf(client.process)).toBe(1);
});

test('it ends when the process of its client is gone', async () => {
  const parent = fork(SERVER, ['--node-ipc'], { execArgv: [], stdio: 'pipe' });
  const client = await startClient({ initialize: { processId: parent.pid } });
  parent.kill();
  expect(await exitOf(client.process)).toBe(1);
});

test('without a transport it says what is missing', async () => {
  const child = fork(SERVER, [], { execArgv: [], stdio: 'pipe' });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  expect(child.exitCode).toBe(2);
  expect(said).toContain('--stdio');
  expect(said).not.toContain('    at ');
});

test('nothing but the protocol goes to stdout', async () => {
  const child = startServer('stdio');
  onTestFinished(() => void child.kill());
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: MODERN },
  });
  child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  const [chunk]: Buffer[] = await once(child.stdout ?? child, 'data');
  expect(chunk?.toString()).toMatch(/^Content-Length: \d+\r\n/u);
});
