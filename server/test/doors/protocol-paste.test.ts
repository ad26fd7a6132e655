import { expect, test } from 'vitest';
import { startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const URI = 'untitled:年报';
const TITLE = '云溪县人民政府2024年政府信息公开工作年度报告\r\n\r\n';
const COPIED = fixture('clipboard/excel-requests.tsv');

test('a copied table becomes a canonical one, with the line ends of the document', async () => {
  const client = await startClient();
  await client.open(URI, TITLE);
  const pasted = await paste(client, [COPIED]);
  expect(pasted).toMatch(/^（本列数据的勾稽关系为/u);
  expect(pasted).toMatch(
    /\r\n\| （七）总计 +\| +240 \| +21 \| +0 \| +1 \| +4 \| +3 \| +269 \|\r\n/u,
  );
  expect(pasted?.replaceAll('\r\n', '')).not.toContain('\n');
  await client.close();
});

test('anything else is left to the editor', async () => {
  const client = await startClient();
  await client.open(URI, TITLE);
  expect(await paste(client, ['1\n2\n3'])).toBeNull();
  expect(await paste(client, [])).toBeNull();
  await client.open('untitled:其他', '一篇文章\n', 'plaintext');
  expect(await paste(client, [COPIED], 'untitled:其他')).toBeNull();
  expect(await paste(client, [COPIED], 'untitled:没有打开')).toBeNull();
  await client.close();
});

test.each([[[1]], [[['1', 2]]], [[{}]], 'text', null])(
  'blocks that are none are refused: %j',
  async (blocks) => {
    const client = await startClient();
    await client.open(URI, TITLE);
    await expect(paste(client, blocks)).rejects.toThrow(/parameters/u);
    await client.close();
  },
);

function paste(client: TestClient, blocks: unknown, uri = URI): Promise<string | null> {
  const place = { line: 2, character: 0 };
  return client.request('gongkai/paste', {
    textDocument: { uri },
    range: { start: place, end: place },
    blocks,
  });
}
