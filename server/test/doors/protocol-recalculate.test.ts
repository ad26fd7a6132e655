import { describe, expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  InlayHint,
  ShowDocumentParams,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';
const WRONG = fixture('faults/wrong-row-total.txt');
const RIGHT = WRONG.replace('\t11\t1\t0\t0\t0\t0\t21', '\t11\t1\t0\t0\t0\t0\t12');
const EVERYWHERE = {
  start: { line: 0, character: 0 },
  end: { line: 10_000, character: 0 },
};

/** A client that makes edits, shows places, and asks again when it is told to. */
const HELPFUL = {
  ...MODERN,
  window: { showDocument: { support: true } },
  workspace: {
    ...MODERN.workspace,
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

/** What the server has asked of a helpful client. */
interface Asked {
  readonly edits: ApplyWorkspaceEditParams[];
  readonly shown: ShowDocumentParams[];
  readonly said: string[];
  readonly refreshed: string[];
}

async function startHelpful(
  options: ClientOptions = {},
  applied = true,
): Promise<{ client: TestClient; asked: Asked }> {
  const asked: Asked = { edits: [], shown: [], said: [], refreshed: [] };
  const client = await startClient({
    capabilities: HELPFUL,
    ...options,
    answer(connection) {
      connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        asked.edits.push(params);
        return { applied };
      });
      connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        asked.shown.push(params);
        return { success: true };
      });
      connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
        asked.said.push(message);
      });
      for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
        connection.onRequest(method, () => {
          asked.refreshed.push(method);
          return null;
        });
      }
    },
  });
  return { client, asked };
}

function lensesOf(client: TestClient, uri = URI): Promise<CodeLens[] | null> {
  return client.request('textDocument/codeLens', { textDocument: { uri } });
}

function hintsOf(client: TestClient, range: object = EVERYWHERE): Promise<InlayHint[] | null> {
  return client.request('textDocument/inlayHint', { textDocument: { uri: URI }, range });
}

function execute(client: TestClient, command: CodeLens['command']): Promise<unknown> {
  return client.request('workspace/executeCommand', {
    command: command?.command,
    arguments: command?.arguments,
  });
}

function titlesOf(lenses: CodeLens[] | null): (string | undefined)[] | undefined {
  return lenses?.map(({ command }) => command?.title);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'gongkai', 1, text), [...edits]);
}

/** The edits of the only document that a request of the server changes, and its version. */
function changeIn({ edit }: ApplyWorkspaceEditParams): { version: unknown; edits: TextEdit[] } {
  const [change] = edit.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('No edits of a document.');
  return { version: change.textDocument.version, edits: change.edits as TextEdit[] };
}

describe('code lenses', () => {
  test('stand above the tables and say what fails; a click shows it', async () => {
    const { client, asked } = await startHelpful();
    await client.open(URI, WRONG);
    const lenses = await lensesOf(client);
    expect(titlesOf(lenses)).toEqual([
      '2 处勾稽关系不成立：横向合计“（一）予以公开”、纵向合计“总计”',
      '重新计算合计（改 1 格）',
      '勾稽关系全部成立（3 组）',
    ]);
    const line = WRONG.split('\n').findIndex((each) => each.startsWith('（本列数据'));
    expect(lenses?.slice(0, 2).map(({ range }) => range.start.line)).toEqual([line, line]);
    await execute(client, lenses?.[0]?.command);
    const [shown] = asked.shown;
    expect(shown?.uri).toBe(URI);
    const document = TextDocument.create(URI, 'gongkai', 1, WRONG);
    expect(shown?.selection && document.getText(shown.selection)).toBe('21');
    await client.close();
  });

  test('recalculate the table with one edit of this version', async () => {
    const { client, asked } = await startHelpful();
    await client.open(URI, WRONG);
    const lenses = await lensesOf(client);
    await execute(client, lenses?.[1]?.command);
    const [asks, ...more] = asked.edits;
    expect(more).toEqual([]);
    expect(asks?.label).toBe('重新计算合计');
    const { version, edits } = changeIn(asks ?? { edit: {} });
    expect(version).toBe(1);
    expect(applied(WRONG, edits)).toBe(RIGHT);
    expect(asked.said).toEqual([]);
    await client.close();
  });

  test('are in the language of the messages', async () => {
    const { client } = await startHelpful({ locale: 'en' });
    await client.open(URI, WRONG);
    expect(titlesOf(await lensesOf(client))?.slice(1)).toEqual([
      'Recalculate the totals (changes 1 cell)',
      'All equations hold (3 groups)',
    ]);
    await client.close();
  });

  test('each report of a compilation has its own', async () => {
    const { client, asked } = await startHelpful();
    const text = fixture('faults/compilation.txt');
    await client.open(URI, text);
    const lenses = await lensesOf(client);
    expect(lenses).toHaveLength(5);
    await execute(client, lenses?.[3]?.command);
    const { edits } = changeIn(asked.edits[0] ?? { edit: {} });
    expect(applied(text, edits)).toBe(
      text.replace('\t4\t1\t0\t0\t0\t0\t6', '\t4\t1\t0\t0\t0\t0\t5'),
    );
    await client.close();
  });

  test('only inform where the client can neither edit nor show anything', async () => {
    const client = await startClient();
    expect(client.initialized.capabilities.executeCommandProvider).toBeUndefined();
    await client.open(URI, WRONG);
    const lenses = await lensesOf(client);
    expect(lenses?.map(({ command }) => command?.command)).toEqual(['', '']);
    await client.close();
  });

  test('a document that is no report has none', async () => {
    const { client } = await startHelpful();
    await client.open(URI, '# 会议纪要\n', 'markdown');
    expect(await lensesOf(client)).toBeNull();
    expect(await hintsOf(client)).toBeNull();
    await client.close();
  });
});

describe('the command', () => {
  const argument = { uri: URI, position: { line: 0, character: 0 }, table: null };
  const recalculate = { title: '', command: 'gongkai.recalculateTable', arguments: [argument] };

  test('recalculates all tables of the report when none is named', async () => {
    const { client, asked } = await startHelpful();
    const text = WRONG.replace('\t1\t0\t1\t5\t', '\t1\t0\t1\t8\t');
    expect(text).not.toBe(WRONG);
    await client.open(URI, text);
    await execute(client, recalculate);
    expect(applied(text, changeIn(asked.edits[0] ?? { edit: {} }).edits)).toBe(RIGHT);
    await client.close();
  });

  test('says so when there is nothing to change, or no report', async () => {
    const { client, asked } = await startHelpful();
    await client.open(URI, RIGHT);
    await execute(client, recalculate);
    await execute(client, {
      ...recalculate,
      arguments: [{ ...argument, uri: 'untitled:没有打开' }],
    });
    expect(asked.edits).toEqual([]);
    expect(asked.said.map((each) => each.slice(0, 4))).toEqual(['各处合计', '这个文件']);
    await client.close();
  });

  test('says so when the client did not make the edit', async () => {
    const { client, asked } = await startHelpful({}, false);
    await client.open(URI, WRONG);
    await execute(client, recalculate);
    expect(asked.said[0]).toContain('再试一次');
    await client.close();
  });

  test('refuses what it does not know, and lives on', async () => {
    const { client } = await startHelpful();
    await client.open(URI, WRONG);
    for (const params of [
      { command: 'gongkai.other', arguments: [argument] },
      { command: 'gongkai.recalculateTable' },
      { command: 'gongkai.recalculateTable', arguments: [{ ...argument, table: 3 }] },
      { command: 'gongkai.showFailure', arguments: [{ uri: URI }] },
    ]) {
      await expect(client.request('workspace/executeCommand', params)).rejects.toThrow(
        'parameters',
      );
    }
    expect(await lensesOf(client)).toHaveLength(3);
    await client.close();
  });
});

describe('code actions', () => {
  async function actionsAt(client: TestClient, word: string, only: string[]) {
    const line = WRONG.split('\n').findIndex((each) => each.includes(word));
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [], only },
    });
    return actions.map(({ title, kind, edit }) => ({
      title,
      kind,
      after: applied(WRONG, edit ? changeIn({ edit }).edits : []),
    }));
  }

  test('the table at the cursor, or all, can be recalculated', async () => {
    const { client } = await startHelpful();
    await client.open(URI, WRONG);
    const offer = { title: '重新计算合计（改 1 格）', after: RIGHT };
    expect(await actionsAt(client, '（七）总计', ['refactor.rewrite'])).toEqual([
      { ...offer, kind: 'refactor.rewrite' },
    ]);
    expect(await actionsAt(client, '六、其他需要', ['refactor.rewrite'])).toEqual([]);
    expect(await actionsAt(client, '六、其他需要', ['source.recalculate'])).toEqual([
      { ...offer, kind: 'source.recalculate.gongkai' },
    ]);
    await client.close();
  });
});

describe('inlay hints', () => {
  test('say what a total should be, and write it', async () => {
    const { client } = await startHelpful();
    await client.open(URI, WRONG);
    const hints = await hintsOf(client);
    expect(hints?.map(({ label, tooltip }) => [label, tooltip])).toEqual([
      ['（应为 12）', '自然人 11 + 商业企业 1 = 12，表中为 21，相差 9'],
    ]);
    expect(applied(WRONG, hints?.[0]?.textEdits ?? [])).toBe(RIGHT);
    const line = hints?.[0]?.position.line ?? 0;
    const above = { start: EVERYWHERE.start, end: { line, character: 0 } };
    expect(await hintsOf(client, above)).toEqual([]);
    await client.close();
  });

  test('all sums, or nothing at all, follow the settings at once', async () => {
    const { client, asked } = await startHelpful({ settings: { inlayHints: 'all' } });
    await client.open(URI, RIGHT);
    expect((await hintsOf(client))?.map(({ label }) => label)).toContain('收办平衡 61 = 61');
    client.settings = { inlayHints: 'off', codeLens: { enabled: false } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await hintsOf(client)).toEqual([]);
    expect(await lensesOf(client)).toEqual([]);
    expect(new Set(asked.refreshed)).toEqual(
      new Set(['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']),
    );
    await client.close();
  });

  test('broken parameters are refused', async () => {
    const { client } = await startHelpful();
    await client.open(URI, WRONG);
    await expect(hintsOf(client, { start: 3 })).rejects.toThrow('parameters');
    expect(await hintsOf(client)).toHaveLength(1);
    await client.close();
  });
});
