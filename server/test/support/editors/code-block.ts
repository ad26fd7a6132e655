import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../../../../docs/editors/', import.meta.url));

/**
 * The fenced blocks of a language below a heading of a page in docs/editors, one after the other, so
 * that tests run what readers copy. Throws when there is none.
 *
 * @param heading how the heading begins, without its `#` marks.
 */
export function codeBelow(page: string, heading: string, language: string): string {
  const sections = readFileSync(`${PAGES}${page}`, 'utf8').split(/^#+ /mu);
  const section = sections.find((each) => each.startsWith(heading)) ?? '';
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu');
  const blocks = [...section.matchAll(fence)].map(([, block = '']) => block);
  if (blocks.length === 0) throw new Error(`docs/editors/${page} has no ${language}: ${heading}`);
  return blocks.join('\n');
}

/** A block with one of its words replaced. Throws when the word does not stand there exactly once. */
export function withReplaced(block: string, word: string, replacement: string): string {
  const pieces = block.split(word);
  if (pieces.length !== 2) throw new Error(`${word} stands ${pieces.length - 1} times in ${block}`);
  return pieces.join(replacement);
}
