import { expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  Hover,
  MarkupContent,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { MODERN, PLAIN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';

/** A client that knows Markdown and can show documents of ours. */
const READING = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: { ...MODERN.workspace, textDocumentContent: {} },
};

const TEXT = fixture('faults/compilation.txt').replaceAll('\n', '\r\n');

test('the server says what it offers; links only to a client that can show our pages', async () => {
  const reading = await startClient({ capabilities: READING });
  expect(reading.initialized.capabilities).toMatchObject({
    hoverProvider: true,
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    semanticTokensProvider: { full: true },
    workspace: { textDocumentContent: { schemes: ['gongkai-law', 'gongkai-compare'] } },
  });
  await reading.close();
  const plain = await startClient({ capabilities: PLAIN });
  expect(plain.initialized.capabilities).not.toHaveProperty('documentLinkProvider');
  expect(plain.initialized.capabilities.workspace).not.toHaveProperty('textDocumentContent');
  await plain.close();
});

test('a hover in the second report of a compilation, in Markdown', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, TEXT);
  const hover = await request<Hover>(client, 'hover', { position: lastPlaceOf('（七）总计') });
  expect(textIn(hover.range)).toBe('（七）总计');
  const { kind, value } = contentsOf(hover);
  expect(kind).toBe('markdown');
  expect(value.split('\n\n')[0]).toBe('### 三、本年度办理结果 › （七）总计');
  expect(value).toContain('```text\n总计 = 自然人 + 商业企业');
  expect(value).toMatch(/^✓ 横向合计：/mu);
  await client.close();
});

test('a client without Markdown gets plain text, in its language', async () => {
  const client = await startClient({ capabilities: PLAIN, locale: 'en' });
  await client.open(URI, TEXT);
  const hover = await request<Hover>(client, 'hover', { position: lastPlaceOf('（七）总计') });
  const { kind, value } = contentsOf(hover);
  expect(kind).toBe('plaintext');
  expect(value).toContain('Requests answered this year: the sum of all rows （一） to （六）.');
  expect(value).not.toContain('#');
  await client.close();
});

test('what a report says is never markup, a link or a command', async () => {
  const client = await startClient({ capabilities: READING });
  const hostile = '2.重复的[各种](command:x)`<img src=x>';
  await client.open(URI, TEXT.replaceAll('2.重复申请', hostile));
  const position = placeAt(TEXT.indexOf('2.重复申请') + 3);
  const { value } = contentsOf(await request<Hover>(client, 'hover', { position }));
  expect(value).toContain('2.重复的\\[各种\\](command:x)\\`\\<img src=x\\>');
  await client.close();
});

test('a cell lights up every cell of its equations', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, TEXT);
  const label = lastPlaceOf('（七）总计');
  const position = { line: label.line, character: label.character + 7 };
  const found = await request<DocumentHighlight[]>(client, 'documentHighlight', { position });
  // Seven in the row, twenty-one more in the column of results, and three more in the balance.
  expect(found).toHaveLength(7 + 21 + 3);
  expect(found.map(({ range }) => textIn(range)).join(' ')).toMatch(/^[\d ]+$/u);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set([2, 3]));
  expect(await request(client, 'documentHighlight', { position: placeAt(0) })).toBeNull();
  await client.close();
});

test('a selection grows from the cell to the document', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, TEXT);
  const positions = [lastPlaceOf('（七）总计'), placeAt(0)];
  const [first, second] = await request<SelectionRange[]>(client, 'selectionRange', { positions });
  const steps = chainOf(first).map(textIn);
  expect(steps[0]).toBe('（七）总计');
  expect(steps[1]).toMatch(/^（七）总计[ \t|\d]+$/u);
  expect(steps.at(-2)).not.toBe(TEXT);
  expect(steps.at(-1)).toBe(TEXT);
  expect(chainOf(second).map(textIn).at(-1)).toBe(TEXT);
  await client.close();
});

test('names of laws lead to pages of ours, which the server fills', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, '一、总体情况\n根据《条例》第五十条和国办公开办函〔2021〕30号编制。\n');
  const links = await request<DocumentLink[]>(client, 'documentLink', {});
  expect(links.map(({ target }) => decodeURIComponent(target ?? ''))).toEqual([
    'gongkai-law:/政府信息公开条例第五十条.md',
    'gongkai-law:/国办公开办函〔2021〕30号.md',
  ]);
  const pages = links.map(async ({ target }) => contentAt(client, target ?? ''));
  expect(await Promise.all(pages)).toEqual([
    expect.stringMatching(/^# 政府信息公开条例第五十条\n\n规定年度报告应当包括的内容/u),
    expect.stringMatching(/^# 国办公开办函〔2021〕30号\n\n/u),
  ]);
  await client.close();
});

test('an address that is none of our pages gives a sentence, whatever it is', async () => {
  const client = await startClient({ capabilities: READING });
  for (const uri of [
    'gongkai-law:/%E4%B8.md',
    'gongkai-law:/nothing.md',
    'file:///etc/hosts',
    '',
  ]) {
    expect(await contentAt(client, uri)).toBe('没有这一页。\n');
  }
  await expect(client.request('workspace/textDocumentContent', {})).rejects.toThrow(/parameters/u);
  await client.close();
});

test('semantic tokens, each on one line and where its words are', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, TEXT);
  const legend = client.initialized.capabilities.semanticTokensProvider?.legend;
  const { data } = await request<SemanticTokens>(client, 'semanticTokens/full', {});
  const tokens = decoded(data).map(({ range, type, modifiers }) => {
    const names = legend?.tokenModifiers.filter((_, bit) => (modifiers >> bit) & 1) ?? [];
    return [[legend?.tokenTypes[type], ...names].join('.'), textIn(range)].join(' ');
  });
  expect(tokens.filter((token) => token.startsWith('heading.title '))).toHaveLength(2);
  expect(tokens).toContain('heading 三、收到和处理政府信息公开申请情况');
  expect(tokens).toContain('label （七）总计');
  for (const token of tokens.filter((each) => each.startsWith('number'))) {
    expect(token).toMatch(/^number(?:\.total)? [\d.]+$/u);
  }
  await client.close();
});

test('a document that is no report has none of all this', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, '# 会议纪要\n\n根据《条例》第五十条。\n', 'markdown');
  const position = placeAt(0);
  expect(await request(client, 'hover', { position })).toBeNull();
  expect(await request(client, 'documentHighlight', { position })).toBeNull();
  expect(await request(client, 'selectionRange', { positions: [position] })).toBeNull();
  expect(await request(client, 'documentLink', {})).toBeNull();
  expect(await request(client, 'semanticTokens/full', {})).toBeNull();
  await client.close();
});

test('positions outside the document are moved into it, broken ones refused', async () => {
  const client = await startClient({ capabilities: READING });
  await client.open(URI, TEXT);
  const positions = [
    { line: 0, character: 9999 },
    { line: 99999, character: 0 },
  ];
  const ranges = await request<SelectionRange[]>(client, 'selectionRange', { positions });
  expect(ranges.map((range) => chainOf(range).map(textIn).at(-1))).toEqual([TEXT, TEXT]);
  const broken = { position: { line: -1, character: 0 } };
  await expect(request(client, 'hover', broken)).rejects.toThrow(/parameters/u);
  await client.close();
});

function request<R>(client: TestClient, method: string, params: object): Promise<R> {
  return client.request(`textDocument/${method}`, { textDocument: { uri: URI }, ...params });
}

async function contentAt(client: TestClient, uri: string): Promise<string> {
  const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri });
  return text;
}

function contentsOf({ contents }: Hover): MarkupContent {
  if (typeof contents === 'object' && 'kind' in contents) return contents;
  throw new Error('The hover is no markup content.');
}

function placeAt(offset: number): Position {
  const before = TEXT.slice(0, offset).split('\r\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function lastPlaceOf(words: string): Position {
  return placeAt(TEXT.lastIndexOf(words));
}

function textIn(range: Range | undefined): string {
  const lines = TEXT.split('\r\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 2, 0) + character;
  return range === undefined ? '' : TEXT.slice(offset(range.start), offset(range.end));
}

function chainOf(range: SelectionRange | undefined): Range[] {
  return range === undefined ? [] : [range.range, ...chainOf(range.parent)];
}

/** Undoes the protocol's coding: each token tells how far it is from the one before. */
function decoded(data: readonly number[]) {
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(index * 5);
    character = down === 0 ? character + along : along;
    line += down;
    const range = { start: { line, character }, end: { line, character: character + length } };
    return { range, type, modifiers };
  });
}
