import { expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange, Range } from 'vscode-languageserver/node';
import { MODERN, startClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';

test('document symbols: title › parts › headings › tables, no row of a table', async () => {
  const client = await startClient();
  await client.open(URI, fixture('layouts/tabs.txt'));
  const symbols = await documentSymbols(client);
  expect(symbols).toHaveLength(1);
  const [report] = symbols;
  expect(report?.name).toMatch(/政府信息公开工作年度报告$/u);
  expect(report?.children?.map(({ name }) => name)).toEqual([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]);
  expect(report?.children?.[2]?.children).toMatchObject([
    { name: '表：收到和处理政府信息公开申请', detail: '2021 年格式', children: [] },
  ]);
  const names = allOf(symbols).map(({ name }) => name);
  expect(names.filter((name) => /结转|新收|本年度办理结果/u.test(name))).toEqual([]);
  await client.close();
});

test('every symbol lies in its parent, and its selection in itself', async () => {
  const client = await startClient();
  for (const name of ['layouts/markdown.md', 'faults/compilation.txt', 'faults/lost-title.txt']) {
    await client.open(URI, fixture(name));
    for (const symbol of allOf(await documentSymbols(client))) {
      expect(symbol.name.trim()).not.toBe('');
      expect(isInside(symbol.selectionRange, symbol.range)).toBe(true);
      for (const child of symbol.children ?? []) {
        expect(isInside(child.range, symbol.range)).toBe(true);
      }
    }
  }
  await client.close();
});

test('a compilation has one root for each report', async () => {
  const client = await startClient();
  await client.open(URI, fixture('faults/compilation.txt'));
  expect((await documentSymbols(client)).length).toBeGreaterThan(1);
  await client.close();
});

test('a client without hierarchy gets a flat list with containers', async () => {
  const client = await startClient({
    capabilities: { ...MODERN, textDocument: { ...MODERN.textDocument, documentSymbol: {} } },
  });
  await client.open(URI, fixture('layouts/tabs.txt'));
  const symbols = await client.request<object[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  });
  expect(symbols).toContainEqual(
    expect.objectContaining({
      name: '表：收到和处理政府信息公开申请',
      containerName: '三、收到和处理政府信息公开申请情况',
      location: expect.objectContaining({ uri: URI }),
    }),
  );
  await client.close();
});

test('parts and tables fold, each from its own line', async () => {
  const client = await startClient();
  const text = fixture('layouts/tabs.txt');
  await client.open(URI, text);
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri: URI },
  });
  const lines = text.split('\n');
  const folded = ranges.map(({ startLine }) => lines[startLine] ?? '');
  expect(folded.filter((line) => /^[一二三四五六]、/u.test(line))).toHaveLength(6);
  expect(folded.filter((line) => line.startsWith('第二十条第（一）项'))).toHaveLength(1);
  expect(new Set(ranges.map(({ startLine }) => startLine)).size).toBe(ranges.length);
  for (const { startLine, endLine } of ranges) {
    expect(endLine).toBeGreaterThan(startLine);
    expect(lines[endLine]?.trim()).not.toBe('');
  }
  await client.close();
});

test('a document that is no report has neither symbols nor folds', async () => {
  const client = await startClient();
  await client.open(URI, '# 会议纪要\n\n## 一、议题\n', 'markdown');
  for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange']) {
    expect(await client.request(method, { textDocument: { uri: URI } })).toBeNull();
  }
  await client.close();
});

async function documentSymbols(client: Awaited<ReturnType<typeof startClient>>) {
  return client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: URI },
  });
}

function allOf(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...allOf(symbol.children ?? [])]);
}

function isInside(inner: Range, outer: Range): boolean {
  const before = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}
