import { expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';
const TEXT = fixture('layouts/tabs.txt');
const OPTIONS = { tabSize: 4, insertSpaces: true };

function applied(text: string, edits: TextEdit[] | null): string {
  return TextDocument.applyEdits(TextDocument.create(URI, 'gongkai', 1, text), edits ?? []);
}

async function ask(
  client: TestClient,
  method: string,
  uri: string,
  params: object = {},
): Promise<TextEdit[] | null> {
  return client.request(method, { textDocument: { uri }, options: OPTIONS, ...params });
}

test('a document is laid out by one edit for each table, and then no more', async () => {
  const client = await startClient();
  await client.open(URI, TEXT);
  const edits = await ask(client, 'textDocument/formatting', URI);
  expect(edits).toHaveLength(3);
  const after = applied(TEXT, edits);
  expect(after).toContain('| 申请人情况 ');
  await client.open('untitled:再来', after);
  expect(await ask(client, 'textDocument/formatting', 'untitled:再来')).toEqual([]);
  await client.close();
});

test('the file’s name decides on the marks of headings', async () => {
  const client = await startClient();
  await client.open('file:///a/2024.md', TEXT);
  const edits = await ask(client, 'textDocument/formatting', 'file:///a/2024.md');
  expect(applied(TEXT, edits)).toContain('\n## 六、其他需要报告的事项\n');
  await client.close();
});

test('a range, or several, format the tables that they touch', async () => {
  const client = await startClient();
  await client.open(URI, TEXT);
  const rangeOf = (word: string) => {
    const line = TEXT.split('\n').findIndex((each) => each.trim().startsWith(word));
    return { start: { line, character: 0 }, end: { line, character: 2 } };
  };
  const [two, three] = [rangeOf('规章'), rangeOf('（七）总计')];
  const one = await ask(client, 'textDocument/rangeFormatting', URI, { range: two });
  expect(one?.map(({ newText }) => newText.includes('规章'))).toEqual([true]);
  const both = await ask(client, 'textDocument/rangesFormatting', URI, { ranges: [two, three] });
  expect(both).toHaveLength(2);
  await client.close();
});

test('typing keeps a pipe table aligned', async () => {
  const client = await startClient();
  const text = `${TEXT}\n| 年份 | 件数 |\n|---|---:|\n| 二〇二四年 | 5 |\n`;
  await client.open(URI, text);
  const line = text.split('\n').length - 1;
  const edits = await ask(client, 'textDocument/onTypeFormatting', URI, {
    position: { line, character: 0 },
    ch: '\n',
  });
  expect(applied(text, edits)).toBe(
    `${TEXT}\n| 年份       | 件数 |\n| ---------- | ---: |\n| 二〇二四年 |    5 |\n`,
  );
  await client.close();
});

test('a document that is no report is left to others', async () => {
  const client = await startClient();
  await client.open(URI, '# 会议纪要\n\n| a | b |\n|---|---|\n', 'markdown');
  expect(await ask(client, 'textDocument/formatting', URI)).toBeNull();
  const position = { line: 4, character: 0 };
  expect(
    await ask(client, 'textDocument/onTypeFormatting', URI, { position, ch: '\n' }),
  ).toBeNull();
  await client.close();
});

test('broken parameters are refused, and the server lives on', async () => {
  const client = await startClient();
  await client.open(URI, TEXT);
  for (const [method, params] of [
    ['textDocument/rangeFormatting', { range: { start: { line: -1, character: 0 } } }],
    ['textDocument/rangesFormatting', { ranges: 7 }],
    ['textDocument/onTypeFormatting', { position: null, ch: '|' }],
  ] as const) {
    await expect(ask(client, method, URI, params)).rejects.toThrow('parameters');
  }
  expect(await ask(client, 'textDocument/formatting', URI)).toHaveLength(3);
  await client.close();
});
