/**
 * Makes text from a report fit for a place that shows one line: without anything that a terminal, a
 * log, an XML file or an editor would obey instead of showing. Line ends and tabs become spaces,
 * controls become their pictures (␛), and what has no picture its number (<U+202E>). Directional
 * controls are among them, since they make a line show something other than what it says.
 */
export function printable(text: string): string {
  return text
    .replace(OBEYED, (character) => {
      const code = character.charCodeAt(0);
      if (LINE_AND_TAB.includes(character)) return ' ';
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      if (code === 0x7f) return '\u2421';
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    })
    .replace(COMMANDS, '$&\u200b');
}

/**
 * What services that run builds take for a command in a log: ::error:: at the beginning of a line
 * (GitHub), ##[error] and ##vso[…] anywhere (Azure), ##teamcity[…]. A zero-width space parts them.
 */
const COMMANDS = /^\s*:(?=:)|#(?=#\w*\[)/gu;

const LINE_AND_TAB = '\t\n\r\u2028\u2029';
/** C0, DEL and C1, line separators, directional controls, the byte order mark, lone surrogates. */
const OBEYED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
