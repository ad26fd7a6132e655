import type { DocumentLink } from 'vscode-languageserver';
import { lawPage } from '../core/features/law-page.ts';
import { links } from '../core/features/links.ts';
import type { Localized } from '../core/text/localized.ts';
import { rangesOf } from './convert.ts';
import type { Host } from './host.ts';
import { analysisAt } from './session.ts';

/**
 * The scheme of our own pages on laws and notices. They exist nowhere but here: the client asks for
 * their text, so nothing is fetched and no address is guessed.
 */
export const LAW_SCHEME = 'gongkai-law';

/** Answers `textDocument/documentLink`. */
export async function documentLinks(
  { session }: Host,
  uri: string,
): Promise<DocumentLink[] | null> {
  const analysis = await analysisAt(session, uri);
  if (analysis === null) return null;
  const { locale } = await session.settings;
  return analysis.snapshot.reports.flatMap(({ start, report }) => {
    const toRange = rangesOf(analysis.lines, start);
    return links(report).map(({ span, page }) => ({
      range: toRange(span),
      target: `${LAW_SCHEME}:/${encodeURIComponent(page)}.md`,
      tooltip: TOOLTIP[locale],
    }));
  });
}

const TOOLTIP: Localized = { zh: '查看本工具的说明', en: 'Read our summary' };

/** One of our pages by its address; null when there is none. */
export function lawContent(uri: string): Localized | null {
  const name = pageName(uri);
  return name === null ? null : lawPage(name);
}

/** Null for a URI that is not one of ours. */
function pageName(uri: string): string | null {
  const [, encoded] = /^gongkai-law:\/*([^/?#]+)\.md$/u.exec(uri) ?? [];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
