import type { TextDocumentContentResult } from 'vscode-languageserver';
import type { Localized } from '../core/text/localized.ts';
import { COMPARE_SCHEME, comparableContent } from './compare-years.ts';
import { LAW_SCHEME, lawContent } from './document-links.ts';
import type { Host } from './host.ts';

/** Schemes of documents that exist nowhere but here: the client asks for their text. */
export const VIRTUAL_SCHEMES: readonly string[] = [LAW_SCHEME, COMPARE_SCHEME];

/** Answers `workspace/textDocumentContent`. */
export async function virtualContent(host: Host, uri: string): Promise<TextDocumentContentResult> {
  const { session } = host;
  const { locale } = await session.settings;
  const page = uri.startsWith(`${COMPARE_SCHEME}:`)
    ? await comparableContent(session, uri)
    : lawContent(uri);
  return { text: (page ?? NO_PAGE)[locale] };
}

const NO_PAGE: Localized = { zh: '没有这一页。\n', en: 'There is no such page.\n' };
