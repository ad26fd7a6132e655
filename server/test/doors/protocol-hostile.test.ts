import { expect, test } from 'vitest';
import { HOSTILE, hostileReport } from '../support/hostile.ts';
import { MODERN, startClient, type TestClient } from '../support/lsp-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What an editor would obey, or show so that a line says something other than it says. */
const OBEYED = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Members of the protocol's answers that an editor shows. */
const SHOWN = new Set([
  ...['message', 'title', 'label', 'name', 'containerName', 'detail', 'documentation'],
  ...['tooltip', 'value', 'problem', 'placeholder', 'labelDetails'],
]);

/** Those in which VS Code makes a picture of $(name). */
const PICTURED = new Set(['title', 'label', 'name', 'containerName']);

const CAPABILITIES = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['quickfix', 'source', 'refactor'] },
      },
    },
  },
  experimental: { gongkaiCommands: true },
};

test('whatever an editor shows of a hostile report is mere words', async () => {
  const folder = temporaryFolder();
  const client = await startClient({
    capabilities: CAPABILITIES,
    folders: [folder.uri],
    settings: { gongkai: { inlayHints: 'all' } },
  });
  for (const [index, words] of [...HOSTILE, '\u0000\u0007'].entries()) {
    const uri = folder.uriOf(`${index}.gongkai`);
    const answers = await everything(client, uri, hostileReport(words));
    const shown = shownIn(answers);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((text) => OBEYED.test(text))).toEqual([]);
    expect(shownIn(answers, PICTURED).filter((text) => text.includes('$('))).toEqual([]);
    const hovers = answers.hovers.flatMap((each) => each?.contents ?? []);
    expect(hovers.length).toBeGreaterThan(10);
    for (const { kind, value } of hovers) {
      expect(kind).toBe('markdown');
      expect(markupIn(value)).toBeNull();
    }
    expect(addressesIn(answers).filter((address) => !OURS.test(address))).toEqual([]);
  }
  await client.close();
});

test('an address of a comparison leads to no file outside the folders', async () => {
  const inside = temporaryFolder({ 'a.txt': hostileReport('') });
  const outside = temporaryFolder({ 'a.txt': hostileReport('') });
  const client = await startClient({ folders: [inside.uri] });
  const page = async (file: string) => {
    const uri = `gongkai-compare:/x?${encodeURIComponent(JSON.stringify([file, null, null]))}`;
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri,
    });
    return text;
  };
  expect(await page(inside.uriOf('a.txt'))).toContain('云溪县');
  const name = outside.uri.slice(outside.uri.lastIndexOf('/'));
  const detours = [`${inside.uri}/..${name}/a.txt`, `${inside.uri}/%2e%2e${name}/a.txt`];
  for (const file of [outside.uriOf('a.txt'), ...detours, 'file:///etc/hosts', '']) {
    expect(await page(file), file).toBe('没有这一页。\n');
  }
  await client.close();
});

interface Hovering {
  readonly contents: { readonly kind: string; readonly value: string };
}

/** Everything that the server says of a document, here and there in it. */
async function everything(client: TestClient, uri: string, text: string) {
  const textDocument = { uri };
  const lines = text.split('\n');
  const end = { line: lines.length, character: 0 };
  const range = { start: { line: 0, character: 0 }, end };
  await client.open(uri, text);
  const diagnostics = (await client.pull(uri)).items ?? [];
  const context = { diagnostics, triggerKind: 1 };
  const hovers: (Hovering | null)[] = [];
  const others: unknown[] = [diagnostics];
  for (const [line, { length }] of lines.entries()) {
    for (let character = 0; character <= length; character += 30) {
      const at = { textDocument, position: { line, character } };
      hovers.push(await client.request('textDocument/hover', at));
    }
    const at = { textDocument, position: { line, character: length } };
    others.push(await client.request('textDocument/completion', at));
  }
  const asked = {
    'textDocument/documentSymbol': { textDocument },
    'textDocument/codeLens': { textDocument },
    'textDocument/documentLink': { textDocument },
    'textDocument/inlayHint': { textDocument, range },
    'workspace/symbol': { query: '' },
    'gongkai/readiness': { today: { year: 2025, month: 1, day: 1 }, reads: false },
    'gongkai/compareYears': { textDocument, position: range.start },
  };
  for (const [method, params] of Object.entries(asked)) {
    others.push(await client.request(method, params));
  }
  for (const { range: place } of diagnostics) {
    const params = { textDocument, range: place, context };
    others.push(await client.request('textDocument/codeAction', params));
  }
  return { hovers, others };
}

/** Every string that an editor shows, wherever it stands in an answer. */
function shownIn(answer: unknown, keys = SHOWN, key = ''): string[] {
  // What goes back to the server, or into the document, is not shown.
  if (['arguments', 'edit', 'textEdit', 'textEdits', 'uri', 'data'].includes(key)) return [];
  if (typeof answer === 'string') return keys.has(key) ? [answer] : [];
  if (Array.isArray(answer)) return answer.flatMap((each) => shownIn(each, keys, key));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, each]) => shownIn(each, keys, name));
}

/** Where a click may lead: our pages, and the files of the workspace. */
const OURS = /^(?:gongkai-law:|https:\/\/github\.com\/gongkai-vscode\/|file:)/u;

function addressesIn(answer: unknown, key = ''): string[] {
  if (typeof answer === 'string') return ['href', 'target'].includes(key) ? [answer] : [];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, each]) => addressesIn(each, name));
}

/** The first markup in Markdown besides our own headings and fences; null when there is none. */
function markupIn(markdown: string): string | null {
  const words = markdown
    .replaceAll(/^(`{3,})text\n[^\n]*\n\1$/gmu, '')
    .replaceAll(/\\[!-/:-@[-`{-~]/gu, '')
    .replaceAll(/^### /gmu, '');
  return /[`*_~#[\]<>|!$\\]|:\/\/|www\.|^(?:[-+=]|\d+[.)])/mu.exec(words)?.[0] ?? null;
}
