import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { type Piece, plainText, type Suggestion } from '../core/features/completion/suggestion.ts';
import { completion } from '../core/features/completion.ts';
import { literalLabel, literalText } from '../core/text/literal.ts';
import type { Locale } from '../core/text/localized.ts';
import type { ToRange } from './convert.ts';
import type { Host } from './host.ts';
import type { PositionParameters } from './parameters.ts';
import { CompletionItemKind, InsertTextFormat } from './protocol.ts';
import { reportAt } from './report-at.ts';
import { analysisAt } from './session.ts';

/**
 * Answers `textDocument/completion`. A list is never complete: an item has one text to be filtered
 * by, but can be found by characters and by initials, so the client asks again with every character.
 */
export async function completionsAt(
  { session }: Host,
  { uri, position }: PositionParameters,
): Promise<CompletionList | null> {
  const analysis = await analysisAt(session, uri);
  const at = analysis && reportAt(analysis, position);
  if (at === null) return null;
  const suggestions = completion(at.report.report, at.offset);
  if (suggestions.length === 0) return null;
  const { locale } = await session.settings;
  const { snippets } = session.client;
  const items = suggestions.map((suggestion, index) =>
    itemOf(suggestion, { index, toRange: at.toRange, locale, snippets }),
  );
  return { isIncomplete: true, items };
}

interface Presentation {
  readonly index: number;
  readonly toRange: ToRange;
  readonly locale: Locale;
  /** Whether the client stops at what is to be filled in. */
  readonly snippets: boolean;
}

function itemOf(
  { kind, label, detail, explanation, insert, span, filter }: Suggestion,
  { index, toRange, locale, snippets }: Presentation,
): CompletionItem {
  const isSnippet = snippets && insert.some((piece) => typeof piece !== 'string');
  return {
    label: literalLabel(label),
    kind: KINDS[kind],
    detail: literalText(detail[locale]),
    ...(explanation === null ? {} : { documentation: literalText(explanation[locale]) }),
    sortText: String(index).padStart(3, '0'),
    filterText: filter,
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range: toRange(span), newText: isSnippet ? snippetOf(insert) : plainText(insert) },
  };
}

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  title: CompletionItemKind.File,
  heading: CompletionItemKind.Module,
  row: CompletionItemKind.Field,
  total: CompletionItemKind.Value,
  sentence: CompletionItemKind.Text,
  law: CompletionItemKind.Reference,
};

/** The pieces in the protocol's syntax of snippets. */
function snippetOf(pieces: readonly Piece[]): string {
  let stops = 0;
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? escaped(piece) : `\${${++stops}:${escaped(piece.placeholder)}}`,
    )
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
