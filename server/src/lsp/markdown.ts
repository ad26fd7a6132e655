import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Block } from '../core/features/hover.ts';
import type { Locale } from '../core/text/localized.ts';

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
    takesMarkdown ? markdown(kind, oneLine(text[locale])) : text[locale],
  );
  return {
    kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: paragraphs.join('\n\n'),
  };
}

function markdown(kind: Block['kind'], text: string): string {
  switch (kind) {
    case 'heading':
      return `### ${escaped(text)}`;
    case 'text':
      return escaped(text);
    case 'code':
      return fenced(text);
  }
}

/** A line break could begin a list, a heading or a block of code. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What has a meaning in Markdown anywhere in a line, or joins up to an address. */
const MARKUP = /[\\`*_~#[\]<>&|!$@]|:(?=\/)|(?<=www)\./giu;
/** What begins a heading, a list or an underlined title at the beginning of a line. */
const BEGINNING = /^(?:[+=-]|\d+(?=[.)]))/u;

function escaped(text: string): string {
  return text
    .replace(MARKUP, (character) => `\\${character}`)
    .replace(BEGINNING, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** In a fence that is longer than any run of backticks inside. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...runs)));
  return `${fence}text\n${text}\n${fence}`;
}
