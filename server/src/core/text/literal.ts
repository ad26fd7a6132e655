import { printable } from './printable.ts';

/**
 * What an editor shows as plain text, with its line ends and tabs kept: messages, explanations, tooltips. The
 * words may come from a report, so that nothing in them may be obeyed.
 */
export function literalText(text: string): string {
  return text.replace(/[^\n\t]+/gu, printable);
}

/** A name or title that an editor shows. VS Code would make a picture of $(name) in some of them. */
export function literalLabel(text: string): string {
  return printable(text).replaceAll('$(', `$${NOTHING}(`);
}

/** A notification. VS Code would make a link of [words](command:…) in it, and run the command. */
export function literalMessage(text: string): string {
  return literalText(text).replaceAll('](', `]${NOTHING}(`);
}

/** A zero-width space: nobody sees it, and it keeps two signs from meaning something together. */
const NOTHING = '\u200b';

/** Text that is said literally inside Markdown: nothing of it becomes markup, a link or HTML. */
export function literalMarkdown(text: string): string {
  return printable(oneLine(text))
    .replace(MARKUP, (character) => `\\${character}`)
    .replace(BEGINNING, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** A line break could begin a list, a heading or a block of code. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What has a meaning in Markdown anywhere in a line, or joins up to an address. */
const MARKUP = /[\\`*_~#[\]<>&|!$@]|:(?=\/)|(?<=www)\./giu;
/** What begins a heading, a list or an underlined title at the beginning of a line. */
const BEGINNING = /^(?:[+=-]|\d+(?=[.)]))/u;
