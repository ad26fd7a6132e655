import { printableJson } from '../../files/printable-json.ts';
import type { Frame } from './format.ts';

/** Entries of an array, which are objects, as they are printed in a larger shape. */
export function jsonEntries(entries: readonly unknown[], indent: string): string {
  return entries
    .map((entry) => `${indent}${printableJson(entry).replaceAll('\n', `\n${indent}`)}`)
    .join(BETWEEN);
}

/**
 * The text around the entries of an array that are printed one after the other.
 *
 * @param shapeWith the whole shape with this array in it.
 * @param indent what the lines of the array's entries begin with.
 * @param isEmpty whether the array has no entries.
 */
export function jsonFrame(
  shapeWith: (entries: readonly unknown[]) => unknown,
  indent: string,
  isEmpty: boolean,
): Frame {
  const text = `${printableJson(shapeWith(isEmpty ? [] : [MARK]))}\n`;
  // Strings hold no line ends, so that only an entry can stand on a line of its own.
  const line = `\n${indent}${JSON.stringify(MARK)}\n`;
  const at = isEmpty ? -1 : text.indexOf(line);
  return at < 0
    ? { before: text, between: '', behind: '' }
    : {
        before: text.slice(0, at + 1),
        between: BETWEEN,
        behind: text.slice(at + line.length - 1),
      };
}

const BETWEEN = ',\n';
/** Stands for the entries. */
const MARK = '\u0000entries';
