import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { documentationOf } from '../../src/core/rules/documentation.ts';
import { PLAIN, startClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';
const FAULTY = fixture('faults/wrong-row-total.txt');

test('a finding carries everything that a client can show', async () => {
  const client = await startClient();
  await client.open(URI, FAULTY);
  const { kind, items = [] } = await client.pull(URI);
  expect(kind).toBe('full');
  const finding = items.find(({ code }) => code === 'requests/row-total');
  expect(finding).toMatchObject({
    source: 'gongkai',
    severity: 1,
    codeDescription: { href: documentationOf('requests/row-total') },
  });
  expect(textAt(FAULTY, finding)).toBe('21');
  expect(typeof finding?.message).toBe('string');
  expect(finding?.message).toMatch(/总计/u);
  const related = finding?.relatedInformation ?? [];
  expect(related.length).toBeGreaterThan(1);
  expect(related.every(({ location }) => location.uri === URI)).toBe(true);
  await client.close();
});

test('a client that cannot show related places gets none', async () => {
  const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
  await client.open(URI, FAULTY);
  const { items = [] } = await client.pull(URI);
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(({ relatedInformation }) => relatedInformation === undefined)).toBe(true);
  await client.close();
});

test.each([
  { locale: 'zh-cn', settings: {}, chinese: true },
  { locale: 'en-US', settings: {}, chinese: false },
  { locale: 'en', settings: { language: 'zh-cn' }, chinese: true },
  { locale: 'zh-cn', settings: { language: 'en' }, chinese: false },
  { locale: 'en', settings: { language: 'auto' }, chinese: false },
])('messages for $locale with $settings', async ({ locale, settings, chinese }) => {
  const client = await startClient({ locale, settings });
  await client.open(URI, FAULTY);
  const { items = [] } = await client.pull(URI);
  const finding = items.find(({ code }) => code === 'requests/row-total');
  expect(finding?.message).toMatch(chinese ? /不等于|之和/u : /\btotal\b/iu);
  await client.close();
});

test('what has not changed is answered unchanged, what has is answered in full', async () => {
  const client = await startClient();
  await client.open(URI, FAULTY);
  const first = await client.pull(URI);
  const second = await client.pull(URI, first.resultId);
  expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: `\n${FAULTY}` }],
  });
  const third = await client.pull(URI, first.resultId);
  expect(third.kind).toBe('full');
  expect(third.resultId).not.toBe(first.resultId);
  const lines = (items: readonly Diagnostic[] = []) => items.map(({ range }) => range.start.line);
  expect(lines(third.items)).toEqual(lines(first.items).map((line) => line + 1));
  await client.close();
});

test('a text that is no report is left alone unless its language says it is one', async () => {
  const client = await startClient();
  const letter = '关于召开会议的通知\n请各单位于下周一参加会议。\n';
  await client.open('untitled:通知', letter, 'plaintext');
  await client.open('untitled:草稿', letter, 'gongkai');
  await client.open('untitled:正文', FAULTY, 'plaintext');
  expect((await client.pull('untitled:通知')).items).toEqual([]);
  expect((await client.pull('untitled:草稿')).items).not.toEqual([]);
  expect((await client.pull('untitled:正文')).items).not.toEqual([]);
  await client.close();
});

test('a client that cannot pull is given diagnostics, and none after closing', async () => {
  const client = await startClient({ capabilities: PLAIN });
  await client.open(URI, FAULTY);
  const pushed = await client.published(URI);
  expect(pushed.map(({ code }) => code)).toContain('requests/row-total');
  await client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: fixture('layouts/tabs.txt') }],
  });
  expect(await client.published(URI)).toEqual([]);
  await client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 3 },
    contentChanges: [{ text: FAULTY }],
  });
  expect(await client.published(URI)).toEqual(pushed);
  await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
  expect(await client.published(URI)).toEqual([]);
  await client.close();
});

test('a closed document has no diagnostics, and opens again as new', async () => {
  const client = await startClient();
  await client.open(URI, FAULTY);
  const { resultId } = await client.pull(URI);
  await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
  expect(await client.pull(URI, resultId)).toEqual({ kind: 'full', items: [] });
  await client.open(URI, fixture('layouts/tabs.txt'));
  expect((await client.pull(URI, resultId)).items).toEqual([]);
  await client.close();
});

test('several reports in one text are checked each in its own place', async () => {
  const client = await startClient();
  const text = fixture('faults/compilation.txt');
  await client.open(URI, text);
  const alone = await client.pull(URI);
  await client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: `${text}\n\n${FAULTY}` }],
  });
  const { items = [] } = await client.pull(URI);
  expect(items.slice(0, alone.items?.length)).toEqual(alone.items);
  const added = items.filter(({ code }) => code === 'requests/row-total');
  expect(added.map((finding) => textAt(`${text}\n\n${FAULTY}`, finding))).toContain('21');
  await client.close();
});

function textAt(text: string, diagnostic: Diagnostic | undefined): string | undefined {
  if (diagnostic === undefined) return undefined;
  const { start, end } = diagnostic.range;
  return text.split(/\r\n|\r|\n/u)[start.line]?.slice(start.character, end.character);
}
