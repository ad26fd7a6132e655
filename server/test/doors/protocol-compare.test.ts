import { expect, test } from 'vitest';
import type {
  CodeLens,
  ShowDocumentParams,
  TextDocumentContentResult,
} from 'vscode-languageserver/node';
import { exampleYear } from '../../src/core/rules/helpers/year-example.ts';
import type { CompareYearsResult } from '../../src/lsp/messages.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHOWS = {
  ...MODERN,
  workspace: { ...MODERN.workspace, textDocumentContent: {} },
  window: { showDocument: { support: true } },
};
const LEFT_TWO = exampleYear(2023, { next: [2, 0, 0, 0, 0, 0, 2] });
const TOOK_FIVE = exampleYear(2024, { carried: [5, 0, 0, 0, 0, 0, 5] });

function compare(client: TestClient, uri: string): Promise<CompareYearsResult> {
  const position = { line: 0, character: 0 };
  return client.request('gongkai/compareYears', { textDocument: { uri }, position });
}

async function textOf(client: TestClient, uri: string): Promise<string> {
  const { text } = await client.request<TextDocumentContentResult>(
    'workspace/textDocumentContent',
    { uri },
  );
  return text;
}

/** Asks again until last year's report is known. */
async function comparison(client: TestClient, uri: string) {
  for (;;) {
    const found = await compare(client, uri);
    if ('current' in found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('both years as documents, which follow their files', async () => {
  const folder = temporaryFolder({ '2023 年报.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const refreshed: string[] = [];
  const client = await startClient({
    capabilities: SHOWS,
    folders: [folder.uri],
    answer: (connection) => {
      connection.onRequest('workspace/textDocumentContent/refresh', ({ uri }: { uri: string }) => {
        refreshed.push(uri);
        return null;
      });
    },
  });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  const { current, previous } = await comparison(client, uri);
  expect(previous).toMatchObject([{ year: 2023, file: '2023 年报.txt' }]);
  const last = previous[0]?.uri ?? '';
  expect(await textOf(client, current.uri)).toMatch(
    /^云溪县水务局2024年[\s\S]*二、上年结转 +│ +5 /u,
  );
  expect(await textOf(client, last)).toMatch(
    /^云溪县水务局2023年[\s\S]*四、结转下年度继续办理 +│ +2 /u,
  );

  await client.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: TOOK_FIVE.replaceAll('5 |', '6 |') }],
  });
  await client.pull(uri);
  while (!refreshed.includes(current.uri)) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await textOf(client, current.uri)).toMatch(/二、上年结转 +│ +6 /u);
  await client.close();
});

test('without last year’s report, or without a title, it says what to do', async () => {
  const client = await startClient({ capabilities: SHOWS });
  await client.open('untitled:1', TOOK_FIVE);
  expect(await compare(client, 'untitled:1')).toEqual({
    problem: expect.stringMatching(/“云溪县水务局” 2023 年/u),
  });
  await client.open('untitled:2', '一、总体情况\n');
  expect(await compare(client, 'untitled:2')).toEqual({
    problem: expect.stringContaining('标题'),
  });
  expect(await compare(client, 'untitled:3')).toEqual({
    problem: expect.stringContaining('没有年报'),
  });
  await client.close();
});

test('two files for last year: both are offered', async () => {
  const folder = temporaryFolder({ 'a.txt': LEFT_TWO, 'b.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const client = await startClient({ capabilities: SHOWS, folders: [folder.uri] });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  for (;;) {
    const { previous } = await comparison(client, uri);
    if (previous.length === 2) break;
  }
  await client.close();
});

test('an address that nobody made has no page, and breaks nothing', async () => {
  const client = await startClient({ capabilities: SHOWS });
  for (const uri of ['gongkai-compare:/x', 'gongkai-compare:/x?%', 'gongkai-compare:/x?%5B1%5D']) {
    expect(await textOf(client, uri)).toBe('没有这一页。\n');
  }
  await client.close();
});

test('the line above table three leads into last year’s file', async () => {
  const folder = temporaryFolder({ '2023.txt': LEFT_TWO, '2024.txt': TOOK_FIVE });
  const shown: ShowDocumentParams[] = [];
  const client = await startClient({
    capabilities: SHOWS,
    folders: [folder.uri],
    answer: (connection) => {
      connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
        shown.push(params);
        return { success: true };
      });
    },
  });
  const uri = folder.uriOf('2024.txt');
  await client.open(uri, TOOK_FIVE);
  await comparison(client, uri);
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  const lens = lenses.find(({ command }) => command?.title.includes('2023'));
  expect(lens?.command?.title).toBe('上年结转与 2023 年报告不一致（自然人 5 ≠ 2、总计 5 ≠ 2）');
  await client.request('workspace/executeCommand', lens?.command);
  expect(shown).toMatchObject([{ uri: folder.uriOf('2023.txt'), takeFocus: true }]);
  const line = LEFT_TWO.split('\n')[shown[0]?.selection?.start.line ?? 0];
  expect(line).toContain('四、结转下年度继续办理');
  await client.close();
});
