/**
 * JSON of a value that is safe to print on a terminal: JSON leaves the controls from U+007F on as
 * they are, so they are written as escapes; the value that is read back is the same. Indented, but
 * a row of figures stays on one line.
 */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(FIGURES, (row) => row.replace(/\s+/gu, ' ').replace('[ ', '[').replace(' ]', ']'))
    .replace(OBEYED_IN_JSON, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What `printable` replaces, without what JSON.stringify escapes itself and its own line ends. */
const OBEYED_IN_JSON =
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#\w*\[)/gu;
/** An array of nothing but numbers and nulls; no string holds a line end, so this is in none. */
const FIGURES = /\[\n\s+(?:[-\d.e+]+|null)(?:,\n\s+(?:[-\d.e+]+|null))*\n\s+\]/gu;
