import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STARTER = resolve('dist/cached.js');
const URI = 'untitled:年报';

test('started with what was compiled before, the server answers the same', async () => {
  const cache = join(temporaryFolder().path, 'storage');
  const [plain, first, second] = [
    await answersOf(),
    await answersOf([STARTER, `--code-cache=${cache}`]),
    await answersOf([STARTER, `--code-cache=${cache}`]),
  ];
  expect(plain.items.length).toBeGreaterThan(0);
  expect(first).toEqual(plain);
  expect(second).toEqual(plain);
  expect(readdirSync(cache)).toHaveLength(1);
});

test('without a folder it starts the server, and writes nothing', async () => {
  expect(await answersOf([STARTER])).toEqual(await answersOf());
});

async function answersOf(server?: readonly [string, ...string[]]) {
  const client = await startClient({
    transport: 'node-ipc',
    ...(server === undefined ? {} : { server }),
  });
  await client.open(URI, fixture('faults/wrong-row-total.txt'));
  const { items } = await client.pull(URI);
  const hover = await client.request('textDocument/hover', {
    textDocument: { uri: URI },
    position: items?.[0]?.range.start,
  });
  const code = await client.close();
  return { items: items ?? [], hover, code, initialized: client.initialized };
}
