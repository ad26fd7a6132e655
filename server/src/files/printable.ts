/**
 * Makes text from a report fit for a terminal, a log or an XML file: one line, without anything
 * that such a place would obey instead of showing. Line ends and tabs become spaces, controls
 * become their pictures (␛), and what has no picture its number (<U+202E>). Directional controls
 * are among them, since they make a line show something other than what it says.
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (LINE_AND_TAB.includes(character)) return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

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

const LINE_AND_TAB = '\t\n\r\u2028\u2029';
/** C0, DEL and C1, line separators, directional controls, the byte order mark, lone surrogates. */
const OBEYED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
/** The same without what JSON.stringify escapes itself and without its own line ends. */
const OBEYED_IN_JSON = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** An array of nothing but numbers and nulls; no string holds a line end, so this is in none. */
const FIGURES = /\[\n\s+(?:[-\d.e+]+|null)(?:,\n\s+(?:[-\d.e+]+|null))*\n\s+\]/gu;
