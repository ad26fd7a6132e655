import { expect, test } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  Position,
  TextEdit,
} from 'vscode-languageserver/node';
import { atCursor } from '../support/cursor.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';
const SNIPPETS = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    completion: { completionItem: { snippetSupport: true } },
  },
};

test('ztqk becomes the heading of part one, whatever ends the lines', async () => {
  const client = await startClient();
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `${end}${end}ztqk$0${end}二、主动公开政府信息情况${end}`;
    const list = await completionsAt(client, text);
    expect(list?.isIncomplete).toBe(true);
    expect(list?.items).toEqual([
      {
        label: '一、总体情况',
        kind: 9,
        detail: '部分标题',
        documentation: expect.stringContaining('主动公开、依申请公开'),
        sortText: '000',
        filterText: 'ztqk',
        textEdit: {
          range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
          newText: '一、总体情况',
        },
      },
    ]);
  }
  await client.close();
});

test('figures that are not known are stops, for a client that knows them', async () => {
  const text = '六、其他需要报告的事项\nsftz$0\n';
  const newText = async (capabilities: object) => {
    const client = await startClient({ capabilities });
    const [item] = (await completionsAt(client, text))?.items ?? [];
    await client.close();
    return [item?.insertTextFormat, editOf(item).newText];
  };
  const [before, behind] = ['本年度发出政府信息公开信息处理费收费通知', '元，实际收取'];
  expect(await newText(SNIPPETS)).toEqual([
    2,
    `${before}\${1:××}件，总金额\${2:××}${behind}\${3:××}元。`,
  ]);
  expect(await newText(MODERN)).toEqual([undefined, `${before}××件，总金额××${behind}××元。`]);
});

test('in the second report of a compilation, in English', async () => {
  const client = await startClient({ locale: 'en' });
  const text = fixture('faults/compilation.txt');
  const at = text.lastIndexOf('六、其他需要报告的事项');
  const list = await completionsAt(client, `${text.slice(0, at)}根据《$0》。\n${text.slice(at)}`);
  expect(list?.items.map(({ label }) => label)).toContain('《中华人民共和国政府信息公开条例》');
  expect(list?.items[0]?.detail).toBe('Name of a law');
  await client.close();
});

test('nothing in prose, in a document without a report, or where nobody is', async () => {
  const client = await startClient();
  expect(await completionsAt(client, '一、总体情况\n全年召开会议，部署$0\n')).toBeNull();
  const nowhere = { textDocument: { uri: 'untitled:no' }, position: { line: 0, character: 0 } };
  expect(await client.request('textDocument/completion', nowhere)).toBeNull();
  const beyond = { textDocument: { uri: URI }, position: { line: 900, character: 900 } };
  await client.request('textDocument/completion', beyond);
  await client.close();
});

async function completionsAt(client: TestClient, marked: string): Promise<CompletionList | null> {
  const { text, offset } = atCursor(marked);
  await client.open(URI, text);
  const list = await client.request<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: URI },
    position: placeAt(text, offset),
    context: { triggerKind: 1 },
  });
  await client.notify('textDocument/didClose', { textDocument: { uri: URI } });
  return list;
}

function placeAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function editOf(item: CompletionItem | undefined): TextEdit {
  const edit = item?.textEdit;
  if (edit === undefined || !('range' in edit)) throw new Error('The item replaces nothing.');
  return edit;
}
