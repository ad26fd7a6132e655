import { expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { MODERN, PLAIN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';

/** A client that also shows where to read about code actions. */
const READING = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    codeAction: { ...MODERN.textDocument.codeAction, documentationSupport: true },
  },
};
/** The client of this repository, which asks for what is needed. */
const OURS = { ...MODERN, experimental: { gongkaiCommands: true } };

const URI = 'untitled:年报';
const CONFIGURATION = 'gongkai.config.json';
const NUMERAL = 'structure/heading-numeral';
const ROW_TOTAL = 'requests/row-total';

/** Two headings of a report are safely fixed: 5、 and 6、. */
const FIXABLE = fixture('faults/arabic-numeral.txt');
const WRONG = fixture('faults/wrong-row-total.txt');

test('the server offers code actions, and says where to read about them', async () => {
  const client = await startClient({ capabilities: READING, locale: 'en' });
  expect(client.initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.gongkai']),
    documentation: [
      {
        kind: 'quickfix',
        command: {
          title: 'Learn more about gongkai fixes',
          command: 'vscode.open',
          arguments: [expect.stringMatching(/^https:.*\/docs\/rules\/README\.md$/u)],
        },
      },
    ],
  });
  await client.close();
});

test('a client that knows commands only is offered nothing', async () => {
  const client = await startClient({ capabilities: PLAIN });
  expect(client.initialized.capabilities.codeActionProvider).toBeUndefined();
  await client.open(URI, FIXABLE);
  expect(await actionsAt(client, URI, placeOf(FIXABLE, '5、'))).toBeNull();
  await client.close();
});

test('a fix stands at its finding, is preferred, and removes it', async () => {
  const client = await startClient();
  await client.open(URI, FIXABLE);
  const [fix] = (await actionsAt(client, URI, placeOf(FIXABLE, '5、'))) ?? [];
  expect(fix).toMatchObject({
    title: '把编号改为“五、”',
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: NUMERAL, message: expect.stringContaining('编号写成了“5、”') }],
    edit: { documentChanges: [{ textDocument: { uri: URI, version: 1 } }] },
  });
  expect(applied(FIXABLE, fix?.edit)).toBe(FIXABLE.replace('5、', '五、'));
  await client.close();
});

test('a client without versions gets edits without them', async () => {
  const { workspaceEdit: _, ...workspace } = MODERN.workspace;
  const client = await startClient({ capabilities: { ...MODERN, workspace } });
  await client.open(URI, FIXABLE);
  const [fix] = (await actionsAt(client, URI, placeOf(FIXABLE, '5、'))) ?? [];
  expect(fix?.edit).toEqual({ changes: { [URI]: [expect.anything()] } });
  await client.close();
});

test('the diagnostics that the client names, and nothing beside them', async () => {
  const client = await startClient();
  await client.open(URI, FIXABLE);
  const { items = [] } = await client.pull(URI);
  const second = items.filter(({ code }) => code === NUMERAL).slice(1);
  const range = { start: placeOf(FIXABLE, '5、'), end: placeOf(FIXABLE, '6、') };
  const titlesFor = async (diagnostics: readonly Diagnostic[]) => {
    const actions = await actionsIn(client, URI, range, {
      diagnostics,
      only: ['quickfix'],
    });
    return (actions ?? []).flatMap(({ title, edit }) => (isAboutText(edit) ? [title] : []));
  };
  expect(await titlesFor([])).toEqual(['把编号改为“五、”', '把编号改为“六、”']);
  expect(await titlesFor(second)).toEqual(['把编号改为“六、”']);
  const strange = { range, message: '拼写', code: 'spelling', source: 'other' };
  expect(await titlesFor([strange])).toHaveLength(2);
  await client.close();
});

test('a kind that is asked for is all that comes', async () => {
  const client = await startClient();
  await client.open(URI, FIXABLE);
  const at = placeOf(FIXABLE, '5、');
  const kindsFor = async (only: readonly string[]) => {
    const actions = await actionsIn(client, URI, { start: at, end: at }, { only });
    return [...new Set((actions ?? []).map(({ kind }) => kind))];
  };
  expect(await kindsFor(['quickfix'])).toEqual(['quickfix']);
  for (const only of ['source', 'source.fixAll', 'source.fixAll.gongkai']) {
    expect(await kindsFor([only])).toEqual(['source.fixAll.gongkai']);
  }
  for (const only of ['refactor', 'source.organizeImports', 'source.fixAll.other', 'quick']) {
    expect(await kindsFor([only])).toEqual([]);
  }
  expect(await kindsFor([''])).toEqual(['quickfix', 'source.fixAll.gongkai']);
  await client.close();
});

test('fixing all makes every safe fix, and is not there when there is none', async () => {
  const client = await startClient();
  await client.open(URI, FIXABLE.replaceAll('\n', '\r\n'));
  const start = { line: 0, character: 0 };
  const all = { only: ['source.fixAll'] };
  const [action] = (await actionsIn(client, URI, { start, end: start }, all)) ?? [];
  expect(action?.title).toContain('2 处');
  const after = applied(FIXABLE.replaceAll('\n', '\r\n'), action?.edit);
  expect(after).toBe(
    FIXABLE.replace('5、', '五、').replace('6、', '六、').replaceAll('\n', '\r\n'),
  );
  await client.open('untitled:改后', after);
  expect(await actionsIn(client, 'untitled:改后', { start, end: start }, all)).toEqual([]);
  await client.close();
});

test('fixing all is not worked out wherever the cursor goes', async () => {
  const client = await startClient();
  await client.open(URI, FIXABLE);
  const start = { line: 0, character: 0 };
  expect(await actionsIn(client, URI, { start, end: start }, { triggerKind: 2 })).toEqual([]);
  expect(await actionsIn(client, URI, { start, end: start }, { triggerKind: 1 })).toHaveLength(1);
  await client.close();
});

test('ignoring writes the entry beside the report; its reason is asked for in that file', async () => {
  const folder = temporaryFolder();
  const client = await startClient({ folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, WRONG);
  expect(await codes(client, uri)).toContain(ROW_TOTAL);
  const ignore = await actionCalled(client, uri, ROW_TOTAL, '忽略');
  expect(ignore?.edit?.documentChanges?.[0]).toMatchObject({
    kind: 'create',
    uri: folder.uriOf(CONFIGURATION),
  });
  const text = applied('', ignore?.edit);
  expect(JSON.parse(text).ignore).toEqual([
    { rule: ROW_TOTAL, file: '2024.txt', cell: 'requests/r1/total', value: '21', reason: '' },
  ]);
  folder.write(CONFIGURATION, text);
  await told(client, folder, 1);
  expect(await codes(client, uri)).toContain(ROW_TOTAL);
  expect(await client.published(folder.uriOf(CONFIGURATION))).toMatchObject([
    { message: expect.stringContaining('理由') },
  ]);
  folder.write(CONFIGURATION, text.replace('"reason": ""', '"reason": "已核实"'));
  await told(client, folder, 2);
  expect(await codes(client, uri)).not.toContain(ROW_TOTAL);
  await client.close();
});

test('a rule is turned off in the nearest configuration, whose comments stay', async () => {
  const before = '{\n  // 说明\n  "rules": {\n    "table/blank-cell": "hint"\n  }\n}\n';
  const folder = temporaryFolder({ [CONFIGURATION]: before });
  const client = await startClient({ folders: [folder.uri] });
  const uri = `${folder.uri}/%E7%BB%9F%E8%AE%A1%E5%B1%80/2024.txt`;
  await client.open(uri, WRONG);
  const off = await actionCalled(client, uri, ROW_TOTAL, '关闭');
  const after = applied(before, off?.edit);
  expect(after).toContain('// 说明');
  expect(after).toContain(`"${ROW_TOTAL}": "off"`);
  folder.write(CONFIGURATION, after);
  await told(client, folder, 2);
  expect(await codes(client, uri)).not.toContain(ROW_TOTAL);
  await client.close();
});

test('a configuration that has changed on the disk is not written over from memory', async () => {
  const folder = temporaryFolder({ [CONFIGURATION]: '{}' });
  const client = await startClient({ folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, WRONG);
  await client.pull(uri);
  const now = '{\n  "rules": { "table/blank-cell": "hint" }\n}\n';
  folder.write(CONFIGURATION, now);
  const off = await actionCalled(client, uri, ROW_TOTAL, '关闭');
  expect(JSON.parse(applied(now, off?.edit)).rules).toEqual({
    'table/blank-cell': 'hint',
    [ROW_TOTAL]: 'off',
  });
  await client.close();
});

test('what would do nothing, or too much, is not offered', async () => {
  const folder = temporaryFolder({ [CONFIGURATION]: '{ "rules": ' });
  const settings = { rules: { [ROW_TOTAL]: 'warning' } };
  const client = await startClient({ folders: [folder.uri], settings });
  // Its file has mistakes to be put right first.
  await client.open(folder.uriOf('2024.txt'), WRONG);
  expect(await actionCalled(client, folder.uriOf('2024.txt'), ROW_TOTAL, '忽略')).toBeNull();
  folder.write(CONFIGURATION, '{}');
  // The editor's own setting would win.
  await client.open(folder.uriOf('2023.txt'), WRONG);
  expect(await actionCalled(client, folder.uriOf('2023.txt'), ROW_TOTAL, '忽略')).not.toBeNull();
  expect(await actionCalled(client, folder.uriOf('2023.txt'), ROW_TOTAL, '关闭')).toBeNull();
  // A report that was never saved has no path, so the ignore would hold everywhere.
  await client.open(URI, WRONG);
  expect(await actionCalled(client, URI, ROW_TOTAL, '忽略')).toBeNull();
  await client.close();
});

test('a client of ours gets commands, and asks what to write', async () => {
  const folder = temporaryFolder();
  const client = await startClient({ capabilities: OURS, folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, WRONG);
  const finding = { uri, rule: ROW_TOTAL, cell: 'requests/r1/total', value: '21' };
  expect((await actionCalled(client, uri, ROW_TOTAL, '忽略'))?.command).toMatchObject({
    command: 'gongkai.ignoreFinding',
    arguments: [{ ...finding, reason: null }],
  });
  expect((await actionCalled(client, uri, ROW_TOTAL, '关闭'))?.command).toMatchObject({
    command: 'gongkai.setRule',
    arguments: [{ uri, rule: ROW_TOTAL, setting: 'off' }],
  });
  expect((await actionCalled(client, uri, ROW_TOTAL, '改变'))?.command?.arguments).toEqual([
    { uri, rule: ROW_TOTAL, setting: null },
  ]);

  const ignoring = { ...finding, kind: 'ignore', reason: '已核实' };
  const made = await client.request<Writing>('gongkai/configure', ignoring);
  expect(made).toMatchObject({ uri: folder.uriOf(CONFIGURATION), edits: [] });
  folder.write(CONFIGURATION, made.created ?? '');
  await told(client, folder, 1);
  expect(await codes(client, uri)).not.toContain(ROW_TOTAL);

  const setting = { kind: 'setting', uri, rule: 'requests/results-total', setting: 'hint' };
  const { created, edits } = await client.request<Writing>('gongkai/configure', setting);
  expect(created).toBeNull();
  folder.write(CONFIGURATION, withEdits(made.created ?? '', edits));
  await told(client, folder, 2);
  const { items = [] } = await client.pull(uri);
  expect(items.find(({ code }) => code === 'requests/results-total')?.severity).toBe(4);
  await client.close();
});

test.each([
  { kind: 'setting', uri: URI, rule: ROW_TOTAL, setting: 'loud' },
  { kind: 'ignore', uri: URI, rule: ROW_TOTAL, cell: 'x' },
  { kind: 'other', uri: URI, rule: ROW_TOTAL },
])('what is no change is refused: %j', async (params) => {
  const client = await startClient({ capabilities: OURS });
  await expect(client.request('gongkai/configure', params)).rejects.toThrow(/parameters/u);
  await client.close();
});

interface Writing {
  readonly uri: string;
  readonly created: string | null;
  readonly edits: readonly TextEdit[];
}

function actionsAt(client: TestClient, uri: string, at: Position) {
  return actionsIn(client, uri, { start: at, end: at });
}

function actionsIn(
  client: TestClient,
  uri: string,
  range: Range,
  context: { only?: readonly string[]; diagnostics?: readonly object[]; triggerKind?: number } = {},
): Promise<readonly CodeAction[] | null> {
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...context },
  });
}

/** The action of a rule's first finding whose title begins so; null when it is not offered. */
async function actionCalled(client: TestClient, uri: string, rule: string, beginning: string) {
  const { items = [] } = await client.pull(uri);
  const diagnostic = items.find(({ code }) => code === rule);
  if (diagnostic === undefined) throw new Error(`${rule} has no finding in ${uri}.`);
  const context = { diagnostics: [diagnostic], only: ['quickfix'] };
  const actions = (await actionsIn(client, uri, diagnostic.range, context)) ?? [];
  const found = actions.find(({ title }) => title.startsWith(beginning)) ?? null;
  if (found !== null) expect(found.diagnostics).toMatchObject([{ code: rule }]);
  return found;
}

async function codes(client: TestClient, uri: string) {
  const { items = [] } = await client.pull(uri);
  return items.map(({ code }) => code);
}

/** @param type 1 created, 2 changed. */
function told(client: TestClient, folder: TemporaryFolder, type: 1 | 2): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: folder.uriOf(CONFIGURATION), type }],
  });
}

function isAboutText(edit: WorkspaceEdit | undefined): boolean {
  const [change] = edit?.documentChanges ?? [];
  return change !== undefined && 'textDocument' in change && change.textDocument.uri === URI;
}

/** The text of the one document that an edit is about, afterwards. */
function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? change.edits : [],
  );
  expect(edits.length).toBeGreaterThan(0);
  return withEdits(
    text,
    edits.filter((each) => 'newText' in each),
  );
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return edits
    .toSorted((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (out, { range, newText }) =>
        out.slice(0, offsetOf(range.start)) + newText + out.slice(offsetOf(range.end)),
      text,
    );
}

function placeOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
