import { generateReports } from './reports.ts';

/**
 * The texts of as many generated reports as a compilation of some size holds. Joined by nothing
 * they are the compilation; each ends with a line end.
 *
 * @param bytes the size at least, in UTF-8.
 */
export function generateCompilation(bytes: number, seed: number): readonly string[] {
  const texts: string[] = [];
  let size = 0;
  for (const { text } of generateReports(seed)) {
    texts.push(text);
    size += Buffer.byteLength(text);
    if (size >= bytes) break;
  }
  return texts;
}
