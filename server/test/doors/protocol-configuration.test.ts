import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { PLAIN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

const FAULTY = fixture('faults/wrong-row-total.txt');
const RULE = 'requests/row-total';
const CONFIGURATION = 'gongkai.config.json';
const IGNORE = {
  rule: RULE,
  file: '2024.txt',
  cell: 'requests/r1/total',
  value: '21',
  reason: '已核实，按上级口径填报',
};

test('severities come from the editor, and changing them is seen at once', async () => {
  const client = await startClient({ settings: { rules: { [RULE]: 'hint' } } });
  await client.open('untitled:年报', FAULTY);
  expect(await severityOf(client, 'untitled:年报')).toBe(4);
  client.settings = { rules: { [RULE]: 'off' } };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await severityOf(client, 'untitled:年报')).toBeUndefined();
  expect(client.refreshes()).toBe(1);
  await client.close();
});

test('a client that cannot be asked sends its settings', async () => {
  const client = await startClient({
    capabilities: PLAIN,
    initialize: { initializationOptions: { rules: { [RULE]: 'warning' } } },
  });
  await client.open('untitled:年报', FAULTY);
  expect(severityIn(await client.published('untitled:年报'))).toBe(2);
  await client.notify('workspace/didChangeConfiguration', {
    settings: { gongkai: { rules: { [RULE]: 'information' } } },
  });
  expect(severityIn(await client.published('untitled:年报'))).toBe(3);
  await client.close();
});

test('settings of wrong types leave everything at its default', async () => {
  const settings = { rules: { [RULE]: 3, other: 'off' }, ignore: 'x', check: 7, language: [] };
  const client = await startClient({ settings });
  await client.open('untitled:年报', FAULTY);
  expect(await severityOf(client, 'untitled:年报')).toBe(1);
  await client.close();
});

test('gongkai.config.json governs its folder and those below, the editor wins over it', async () => {
  const folder = temporaryFolder();
  configure(folder, { rules: { [RULE]: 'hint' } });
  const client = await startClient({ folders: [folder.uri] });
  const uri = `${folder.uri}/%E7%BB%9F%E8%AE%A1%E5%B1%80/2024.txt`;
  await client.open(uri, FAULTY);
  expect(await severityOf(client, uri)).toBe(4);
  client.settings = { rules: { [RULE]: 'warning' } };
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await severityOf(client, uri)).toBe(2);
  await client.close();
});

test('a configuration that changes on disk is read again, one that goes is forgotten', async () => {
  const folder = temporaryFolder({ '2024.txt': FAULTY });
  const client = await startClient({ folders: [folder.uri] });
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(1);
  configure(folder, { rules: { [RULE]: 'hint' } });
  await told(client, folder, 1);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(4);
  folder.remove(CONFIGURATION);
  await told(client, folder, 3);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(1);
  await client.close();
});

test('an untitled report follows the configuration of the first folder', async () => {
  const folder = temporaryFolder();
  configure(folder, { rules: { [RULE]: 'hint' } });
  const client = await startClient({ folders: [folder.uri] });
  await client.open('untitled:年报', FAULTY);
  expect(await severityOf(client, 'untitled:年报')).toBe(4);
  await client.close();
});

test('a broken configuration says where, and the last good one stays in force', async () => {
  const folder = temporaryFolder();
  configure(folder, { rules: { [RULE]: 'hint' } });
  const client = await startClient({ folders: [folder.uri] });
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(4);

  folder.write(CONFIGURATION, `{\n  "rules": { "${RULE}": "loud" }\n}\n`);
  await told(client, folder, 2);
  const [problem] = await client.published(folder.uriOf(CONFIGURATION));
  const start = { line: 1, character: `  "rules": { "${RULE}": `.length };
  expect(problem).toMatchObject({ source: 'gongkai', severity: 1, range: { start } });
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(4);

  configure(folder, { rules: { [RULE]: 'warning' } });
  await told(client, folder, 2);
  expect(await client.published(folder.uriOf(CONFIGURATION))).toEqual([]);
  expect(await severityOf(client, folder.uriOf('2024.txt'))).toBe(2);
  await client.close();
});

test('a configuration that is broken from the start is reported without any document', async () => {
  const folder = temporaryFolder({ [CONFIGURATION]: '{ "rules": ' });
  const client = await startClient({ folders: [folder.uri] });
  expect((await client.published(folder.uriOf(CONFIGURATION))).length).toBeGreaterThan(0);
  await client.close();
});

test('an ignore in the configuration holds its finding back, and only that', async () => {
  const folder = temporaryFolder();
  const client = await startClient({ folders: [folder.uri] });
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  const before = await codes(client, folder.uriOf('2024.txt'));
  configure(folder, { ignore: [IGNORE] });
  await told(client, folder, 1);
  expect(await codes(client, folder.uriOf('2024.txt'))).toEqual(without(before, RULE));
  await client.close();
});

test('an ignore in the settings does the same', async () => {
  const folder = temporaryFolder();
  const client = await startClient({ folders: [folder.uri], settings: { ignore: [IGNORE] } });
  await client.open(folder.uriOf('2024.txt'), FAULTY);
  await client.open(folder.uriOf('2023.txt'), FAULTY);
  expect(await codes(client, folder.uriOf('2024.txt'))).not.toContain(RULE);
  expect(await codes(client, folder.uriOf('2023.txt'))).toContain(RULE);
  await client.close();
});

test('an ignore that no longer matches is reported in the configuration while its file is open', async () => {
  const folder = temporaryFolder();
  configure(folder, { ignore: [IGNORE, { ...IGNORE, file: '2023.txt' }] });
  const client = await startClient({ folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, FAULTY);
  await client.pull(uri);
  await client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: FAULTY.replace('\t21\t', '\t12\t').replace('\t21', '\t12') }],
  });
  await client.pull(uri);
  const unused = await client.published(folder.uriOf(CONFIGURATION));
  expect(unused).toMatchObject([
    { severity: 2, message: '这条忽略不再对应任何问题，可以删除', source: 'gongkai' },
  ]);
  const lines = JSON.stringify({ ignore: [IGNORE] }, null, 2).split('\n');
  const first = lines.findIndex((line) => line.trim() === '{' && line !== '{');
  expect(unused[0]?.range.start.line).toBe(first);
  await client.notify('textDocument/didClose', { textDocument: { uri } });
  expect(await client.published(folder.uriOf(CONFIGURATION))).toEqual([]);
  await client.close();
});

function configure(folder: TemporaryFolder, configuration: object): void {
  folder.write(CONFIGURATION, `${JSON.stringify(configuration, null, 2)}\n`);
}

/** @param type 1 created, 2 changed, 3 deleted. */
function told(client: TestClient, folder: TemporaryFolder, type: 1 | 2 | 3): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uriOf(CONFIGURATION), type }],
  });
}

async function severityOf(client: TestClient, uri: string) {
  const { items = [] } = await client.pull(uri);
  return severityIn(items);
}

function severityIn(items: readonly Diagnostic[]) {
  return items.find(({ code }) => code === RULE)?.severity;
}

async function codes(client: TestClient, uri: string) {
  const { items = [] } = await client.pull(uri);
  return items.map(({ code }) => code);
}

function without<T>(all: readonly T[], one: T): T[] {
  return all.filter((each) => each !== one);
}
