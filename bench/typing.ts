import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from './client.ts';

/** Someone who types in the middle of a document that a server has. */
export interface Typist {
  readonly client: Client;
  /** Types a character; milliseconds until the diagnostics of the new text are there. */
  key(): Promise<number>;
}

/** How a client comes by diagnostics. */
export type Manner = 'push' | 'pull';

const URI = pathToFileURL(resolve('dist/bench/报告.txt')).href;

/** Introduces itself to the server as a client that knows nothing but documents and diagnostics. */
export async function introduce(client: Client, manner: Manner): Promise<number> {
  const diagnostics = manner === 'push' ? { publishDiagnostics: {} } : { diagnostic: {} };
  const { at } = await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: { textDocument: diagnostics },
  });
  client.notify('initialized', {});
  return at;
}

/** Opens a text; when its diagnostics are there, on the clock of `performance`. */
export async function openText(client: Client, text: string, manner: Manner): Promise<number> {
  return diagnosticsAfter(client, 1, manner, () =>
    client.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'gongkai', version: 1, text },
    }),
  );
}

/** Types at the end of a line of prose, in the middle of an open text. */
export function typistAt(client: Client, text: string, manner: Manner): Typist {
  const { line, character } = placeToType(text);
  let typed = 0;
  return {
    client,
    async key() {
      const position = { line, character: character + typed };
      const change = {
        range: { start: position, end: position },
        text: SENTENCE.charAt(typed % SENTENCE.length),
      };
      typed++;
      const version = 1 + typed;
      const start = performance.now();
      const end = await diagnosticsAfter(client, version, manner, () =>
        client.notify('textDocument/didChange', {
          textDocument: { uri: URI, version },
          contentChanges: [change],
        }),
      );
      return end - start;
    },
  };
}

const SENTENCE = '持续优化网站栏目设置，方便群众查询和办事。';

async function diagnosticsAfter(
  client: Client,
  version: number,
  manner: Manner,
  change: () => void,
): Promise<number> {
  if (manner === 'push') {
    const arrival = client.diagnosed(version);
    change();
    return (await arrival).at;
  }
  change();
  const params = { textDocument: { uri: URI } };
  return (await client.request('textDocument/diagnostic', params)).at;
}

/** The end of the longest line among those around the middle: prose, and in the middle report. */
function placeToType(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split(/\r\n|\r|\n/u);
  const from = Math.max(0, Math.floor(lines.length / 2) - AROUND);
  const near = lines.slice(from, from + 2 * AROUND);
  const character = Math.max(...near.map((line) => line.length));
  return { line: from + near.findIndex((line) => line.length === character), character };
}

const AROUND = 40;
