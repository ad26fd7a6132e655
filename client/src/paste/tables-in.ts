import {
  type CancellationToken,
  type DataTransfer,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { PASTE, type PastedBlock, type PasteParams } from '../../../server/src/lsp/messages.ts';
import type { Service } from '../service/service.ts';

/** Something that is pasted into a document. */
export interface Paste {
  readonly document: TextDocument;
  /** What it replaces; several ranges for several cursors. */
  readonly ranges: readonly Range[];
  readonly data: DataTransfer;
  /** Whether the user asked how it might be pasted, instead of just pasting. */
  readonly asked: boolean;
}

/**
 * What to insert when tables of a report are pasted: the same tables in the canonical layout. Null when
 * the paste is the editor's own affair. HTML tells merged cells apart from blank ones, so it is first.
 */
export async function tablesIn(
  service: Service,
  { document, ranges, data, asked }: Paste,
  token: CancellationToken,
): Promise<string | null> {
  const [range, ...more] = ranges;
  const enabled = workspace.getConfiguration('gongkai').get<boolean>('paste.enabled');
  if (range === undefined || more.length > 0 || enabled !== true) return null;
  // What was cut or copied in this editor goes back as it was, unless someone wants to choose.
  if (data.get(COPIED_HERE) !== undefined && !asked) return null;
  for (const read of [blocksOfHtml, blocksOfText]) {
    const blocks = await read(data);
    if (token.isCancellationRequested) return null;
    const text = blocks === null ? null : await ask(service, document, range, blocks);
    if (text !== null) return text;
  }
  return null;
}

/** Kinds of data that tables are looked for in. */
export const PASTED_TYPES = { html: 'text/html', plain: 'text/plain' } as const;

/** Every copy of VS Code marks so what it puts on the clipboard. */
const COPIED_HERE = 'vscode-editor-data';

async function ask(
  service: Service,
  { uri }: TextDocument,
  { start, end }: Range,
  blocks: readonly PastedBlock[],
): Promise<string | null> {
  const client = await service.start();
  if (client === null) return null;
  const params: PasteParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: { start: placeOf(start), end: placeOf(end) },
    blocks,
  };
  return client.sendRequest<string | null>(PASTE, params);
}

function placeOf({ line, character }: { readonly line: number; readonly character: number }) {
  return { line, character };
}

async function blocksOfHtml(data: DataTransfer): Promise<readonly PastedBlock[] | null> {
  const html = await data.get(PASTED_TYPES.html)?.asString();
  if (html === undefined || !/<table/iu.test(html)) return null;
  const { htmlBlocks } = await import('./html-blocks.ts');
  return htmlBlocks(html);
}

/** More text than this is no table, and fewer lines neither. */
const MOST_CHARACTERS = 500_000;
const FEWEST_LINES = 3;

async function blocksOfText(data: DataTransfer): Promise<readonly PastedBlock[] | null> {
  const text = await data.get(PASTED_TYPES.plain)?.asString();
  if (text === undefined || text.length > MOST_CHARACTERS) return null;
  return text.trim().split(/[\r\n]+/u, FEWEST_LINES).length < FEWEST_LINES ? null : [text];
}
