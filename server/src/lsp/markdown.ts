import type { MarkupContent } from 'vscode-languageserver';
import type { Block } from '../core/features/hover.ts';
import { literalMarkdown, literalText } from '../core/text/literal.ts';
import type { Locale } from '../core/text/localized.ts';
import { printable } from '../core/text/printable.ts';
import { MarkupKind } from './protocol.ts';

/**
 * Explanations as the client shows them: Markdown, or plain text for one that knows no other.
 * Whatever the blocks say is said literally: nothing of it becomes markup, a link or a command.
 */
export function markupOf(
  blocks: readonly Block[],
  locale: Locale,
  takesMarkdown: boolean,
): MarkupContent {
  const paragraphs = blocks.map(({ kind, text }) =>
    takesMarkdown ? markdown(kind, text[locale]) : literalText(text[locale]),
  );
  return {
    kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: paragraphs.join('\n\n'),
  };
}

function markdown(kind: Block['kind'], text: string): string {
  switch (kind) {
    case 'heading':
      return `### ${literalMarkdown(text)}`;
    case 'text':
      return literalMarkdown(text);
    case 'code':
      return fenced(printable(text.trim()));
  }
}

/** In a fence that is longer than any run of backticks inside. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...runs)));
  return `${fence}text\n${text}\n${fence}`;
}
