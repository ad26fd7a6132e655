import { expect, test } from 'vitest';
import { clientFeatures } from './client.ts';
import { resultOf } from './pull.ts';
import { createSession } from './session.ts';
import type { Workspace } from './workspace.ts';

const URI = 'untitled:Untitled-1';
const NOTHING: Workspace = {
  reaches: () => false,
  listFiles: async () => [],
  readFile: async () => null,
};

test('a document that is open keeps its result', async () => {
  const { session, document } = openDocument();
  const { id } = await resultOf(session, document);
  expect((await resultOf(session, document)).id).toBe(id);
});

test('nothing is kept of a document that is closed while it is checked', async () => {
  const { session, document } = openDocument();
  const asked = resultOf(session, document);
  session.documents.close(URI);
  session.results.forget(URI);
  const { id, diagnostics } = await asked;
  expect(session.results.record(URI, document.version, diagnostics).id).not.toBe(id);
});

function openDocument() {
  const client = clientFeatures({ processId: null, rootUri: null, capabilities: {} });
  const session = createSession(NOTHING, client, [], {}, () => 0);
  session.documents.open({ uri: URI, languageId: 'gongkai', version: 1, text: '没有内容\n' });
  const document = session.documents.get(URI);
  if (document === null) throw new Error(`${URI} is not open.`);
  return { session, document };
}
