import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, type TestClient } from '../support/lsp-client.ts';
import { fixture } from '../support/report-files.ts';

const TEXT = fixture('faults/wrong-row-total.txt');
let client: TestClient;

beforeAll(async () => {
  client = await startClient();
});

afterAll(async () => {
  await client.close();
});

test('edits give the same findings as opening the edited text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits(), { minLength: 1, maxLength: 6 }), async (changes) => {
      await client.open('untitled:改动', TEXT);
      const document = TextDocument.create('untitled:改动', 'gongkai', 1, TEXT);
      for (const [i, change] of changes.entries()) {
        TextDocument.update(document, [change], i + 2);
        await edit(i + 2, [change]);
      }
      const edited = await findings('untitled:改动');
      await client.open('untitled:新开', document.getText());
      expect(edited).toEqual(await findings('untitled:新开'));
    }),
    { numRuns: 40 },
  );
});

test('several changes in one notification apply one after the other', async () => {
  await client.open('untitled:改动', '');
  await edit(2, [
    { text: TEXT },
    { range: { start: at(0, 0), end: at(0, 0) }, text: '首行\r\n' },
    { range: { start: at(0, 0), end: at(1, 0) }, text: '' },
  ]);
  await client.open('untitled:新开', TEXT);
  const edited = await findings('untitled:改动');
  expect(edited).toEqual(await findings('untitled:新开'));
  expect(edited.length).toBeGreaterThan(0);
});

test('an edit past the end of the text or of a line is moved there', async () => {
  await client.open('untitled:改动', TEXT);
  await edit(2, [
    { range: { start: at(9999, 3), end: at(10000, 0) }, text: '\n附件' },
    { range: { start: at(0, 9999), end: at(0, 9999) }, text: ' ' },
    { range: { start: at(20000, 0), end: at(20001, 0) }, text: '\n' },
    { range: { start: at(2, 0), end: at(2, 0) }, text: '\n' },
  ]);
  const lines = `${TEXT}\n附件\n`.split('\n');
  const expected = [`${lines[0]} `, lines[1], '', ...lines.slice(2)].join('\n');
  await client.open('untitled:新开', expected);
  const edited = await findings('untitled:改动');
  expect(edited).toEqual(await findings('untitled:新开'));
});

/** Everything that is found in a document, without the document's own name. */
async function findings(uri: string): Promise<Diagnostic[]> {
  const { items = [] } = await client.pull(uri);
  return items.map(({ relatedInformation = [], ...diagnostic }) => ({
    ...diagnostic,
    relatedInformation: relatedInformation.map(({ location, message }) => ({
      location: { uri: location.uri.replace(uri, ''), range: location.range },
      message,
    })),
  }));
}

function edit(version: number, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
  return client.notify('textDocument/didChange', {
    textDocument: { uri: 'untitled:改动', version },
    contentChanges,
  });
}

function at(line: number, character: number) {
  return { line, character };
}

/** Any replacement inside the text, with line ends of every kind and pieces of a report. */
function edits(): fc.Arbitrary<TextDocumentContentChangeEvent> {
  const positions = fc.record({ line: fc.nat({ max: 90 }), character: fc.nat({ max: 40 }) });
  const texts = fc.constantFrom(
    '',
    '7',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '一、',
    '总计\t3',
    '😀',
    '\ud800',
  );
  return fc
    .tuple(positions, positions, texts)
    .map(([a, b, text]) => ({ range: ordered(a, b), text }));
}

type Position = ReturnType<typeof at>;

/** Mostly within a line: long replacements leave no report to compare. */
function ordered(a: Position, b: Position): { start: Position; end: Position } {
  const end = b.line % 3 === 0 ? b : at(a.line, b.character);
  const isOrdered = a.line < end.line || (a.line === end.line && a.character <= end.character);
  return isOrdered ? { start: a, end } : { start: end, end: a };
}
