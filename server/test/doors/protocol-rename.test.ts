import { expect, test } from 'vitest';
import type {
  LinkedEditingRanges,
  Position,
  PrepareRenameResult,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { MODERN, PLAIN, startClient, type TestClient } from '../support/lsp-client.ts';

const URI = 'untitled:年报';

/** A client that asks what would be renamed, and wants to know of which version edits are. */
const RENAMING = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, rename: { prepareSupport: true } },
  workspace: { ...MODERN.workspace, workspaceEdit: { documentChanges: true } },
};

const LINES = [
  '云溪县人民政府2024年政府信息公开工作年度报告',
  '一、总体情况',
  '2024年，云溪县人民政府公开信息；云溪县人民政府办公室负责。',
];
const TEXT = LINES.join('\r\n');
const YEAR = { line: 0, character: 8 };
const ORGAN = { line: 2, character: 7 };
const NOTHING = { line: 1, character: 3 };

test('the server offers it as the client can take it', async () => {
  const client = await startClient({ capabilities: RENAMING });
  expect(client.initialized.capabilities).toMatchObject({
    renameProvider: { prepareProvider: true },
    linkedEditingRangeProvider: true,
  });
  await client.close();
});

test('the organ, once for every place and for one version', async () => {
  const client = await startClient({ capabilities: RENAMING });
  await client.open(URI, TEXT);
  expect(await request<PrepareRenameResult>(client, 'prepareRename', ORGAN)).toEqual({
    range: on(2, 6, 13),
    placeholder: '云溪县人民政府',
  });
  const params = { newName: '云溪市人民政府' };
  expect(await request<WorkspaceEdit>(client, 'rename', ORGAN, params)).toEqual({
    documentChanges: [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [on(0, 0, 7), on(2, 6, 13)].map((range) => ({ range, newText: '云溪市人民政府' })),
      },
    ],
  });
  await client.close();
});

test('the year, for a client that knows no versions', async () => {
  const client = await startClient({ capabilities: PLAIN });
  await client.open(URI, TEXT);
  expect(await request<WorkspaceEdit>(client, 'rename', YEAR, { newName: '2025' })).toEqual({
    changes: { [URI]: [on(0, 7, 11), on(2, 0, 4)].map((range) => ({ range, newText: '2025' })) },
  });
  await client.close();
});

test.each([
  ['zh-cn', '年度应为四位数字', '请把光标放在'],
  ['en', 'The year must have four digits', 'put the cursor on'],
])('what cannot be is refused with a sentence (%s)', async (locale, year, place) => {
  const client = await startClient({ capabilities: RENAMING, locale });
  await client.open(URI, TEXT);
  const refused = { code: -32803 };
  await expect(request(client, 'rename', YEAR, { newName: '明年' })).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining(year),
  });
  await expect(request(client, 'prepareRename', NOTHING)).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining(place),
  });
  await expect(request(client, 'rename', NOTHING, { newName: '2025' })).rejects.toMatchObject(
    refused,
  );
  await expect(request(client, 'rename', YEAR)).rejects.toThrow(/parameters/u);
  expect(client.log()).not.toContain('    at ');
  await client.close();
});

test('what is typed together', async () => {
  const client = await startClient();
  await client.open(URI, TEXT);
  const linked = await request<LinkedEditingRanges>(client, 'linkedEditingRange', YEAR);
  expect(linked.ranges).toEqual([on(0, 7, 11), on(2, 0, 4)]);
  expect('2025').toMatch(new RegExp(`^${linked.wordPattern}$`, 'u'));
  expect(await request(client, 'linkedEditingRange', NOTHING)).toBeNull();
  await client.close();
});

function request<R>(client: TestClient, method: string, position: Position, more = {}): Promise<R> {
  return client.request(`textDocument/${method}`, {
    textDocument: { uri: URI },
    position,
    ...more,
  });
}

function on(line: number, from: number, to: number): Range {
  return { start: { line, character: from }, end: { line, character: to } };
}
