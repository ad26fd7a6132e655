import { cleaned } from './cleaned.ts';
import { unquoted } from './unquoted.ts';

/**
 * A piece of what was copied: plain text of one or more lines, or the rows of a table. Cells that a
 * merged cell covers are empty strings.
 */
export type PastedBlock = string | readonly (readonly string[])[];

/** What was copied, as a text that the reader can read; each block apart from the next. */
export function pastedText(blocks: readonly PastedBlock[]): string {
  return blocks
    .map((block) => (typeof block === 'string' ? linesOf(block) : rowsOf(block)))
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}

function linesOf(text: string): string {
  return cleaned(unquoted(text.replace(/\r\n?/gu, '\n'), cellOf));
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(cellOf));
  const isLabelled = cells.some((row) => row.some((cell) => LABEL.test(cell)));
  // Word ends a table in a row of nothing; only among figures without labels, blanks may be a row.
  const told = isLabelled ? cells.filter((row) => row.some((cell) => cell !== '')) : cells;
  return told.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const LABEL = /\p{Script=Han}/u;

const HAN = '[\\u2e80-\\u9fff\\u3001-\\u301f\\uff00-\\uffef]';
const BREAK_IN_WORD = new RegExp(
  `(?<=${HAN})(?<!\\s)[^\\S\\r\\n\\v]*[\\r\\n\\v]\\s*(?=${HAN})`,
  'gu',
);

/** A cell on one line. Chinese that was broken over several lines is joined without a space. */
function cellOf(cell: string): string {
  return cleaned(cell)
    .replace(BREAK_IN_WORD, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('|', '｜')
    .trim();
}
