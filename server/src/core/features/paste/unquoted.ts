/**
 * Excel and WPS copy a cell of several lines in quotes, with its own quotes doubled. The length is
 * bounded, so that a text full of quotes costs no more than any other.
 */
const QUOTED = /(?<=^|\t)"((?:[^"]|""){1,2000})"(?=\t|$)/gmu;

/** Tab-separated text whose quoted cells of several lines stand on one line. */
export function unquoted(text: string, onOneLine: (cell: string) => string): string {
  if (!text.includes('\t')) return text;
  return text.replace(QUOTED, (quoted, cell: string) =>
    cell.includes('\n') ? onOneLine(cell.replaceAll('""', '"')) : quoted,
  );
}
