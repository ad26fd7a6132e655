import type { Random } from '../server/test/support/random.ts';
import { type OpenDocument, rangeOf } from './desk.ts';

/** One request: its method and its parameters. */
export type Question = readonly [method: string, params: unknown];

/** What an editor asks of its own accord after each change, about the place of the cursor. */
export function afterChange(uri: string, document: OpenDocument): Question[] {
  const { text, cursor, resultId } = document;
  const textDocument = { uri };
  const position = text.positionAt(cursor);
  const visible = rangeOf(text, Math.max(0, cursor - 1500), cursor + 1500);
  const context = { diagnostics: [], triggerKind: 2 };
  return [
    [
      'textDocument/diagnostic',
      { textDocument, ...(resultId === null ? {} : { previousResultId: resultId }) },
    ],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range: visible }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/documentHighlight', { textDocument, position }],
    ['textDocument/linkedEditingRange', { textDocument, position }],
    ['textDocument/codeAction', { textDocument, range: rangeOf(text, cursor, cursor), context }],
    ['gongkai/status', { textDocument }],
  ];
}

/** What someone asks for with a key or the mouse, at some place. */
export function onDemand(uri: string, { text }: OpenDocument, place: number): Question[] {
  const textDocument = { uri };
  const position = text.positionAt(place);
  const range = rangeOf(text, place, place + 400);
  return [
    ['textDocument/hover', { textDocument, position }],
    ['textDocument/completion', { textDocument, position }],
    ['textDocument/definition', { textDocument, position }],
    ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['textDocument/prepareRename', { textDocument, position }],
    ['textDocument/rename', { textDocument, position, newName: '青禾市统计局' }],
    ['textDocument/formatting', { textDocument, options: FORMATTING }],
    ['textDocument/rangeFormatting', { textDocument, range, options: FORMATTING }],
    ['textDocument/onTypeFormatting', { textDocument, position, ch: '|', options: FORMATTING }],
    [
      'textDocument/codeAction',
      { textDocument, range, context: { diagnostics: [], triggerKind: 1 } },
    ],
  ];
}

/** Everything that a server can be asked about a document, at some places of it. */
export function everything(uri: string, document: OpenDocument, random: Random): Question[] {
  const length = document.text.getText().length;
  const places = [0, 1, 2, 3].map(() => random.below(length + 1));
  const fixAll = { diagnostics: [], only: ['source.fixAll'] };
  const range = rangeOf(document.text, 0, length);
  return [
    ...afterChange(uri, { ...document, resultId: null }),
    ...places.flatMap((place) => onDemand(uri, document, place)),
    ['textDocument/codeAction', { textDocument: { uri }, range, context: fixAll }],
    ['gongkai/isReport', { text: document.text.getText() }],
  ];
}

/** What is asked about the whole folder. */
export const ABOUT_FOLDER: readonly Question[] = [
  ['workspace/diagnostic', { previousResultIds: [] }],
  ['workspace/symbol', { query: '' }],
  ['workspace/symbol', { query: '云溪' }],
];

const FORMATTING = { tabSize: 4, insertSpaces: true };
