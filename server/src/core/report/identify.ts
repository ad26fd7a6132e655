import { scanLines } from '../syntax/lines.ts';
import { splitReports } from '../syntax/split.ts';
import { findTitle } from '../syntax/titles.ts';
import { TITLE_LINES } from './read.ts';
import { readOrgan, readSignature } from './signature.ts';
import { readYear } from './year.ts';

/** Which report it is. */
export interface Identity {
  /** Null when the report names none. */
  readonly organ: string | null;
  /** Null when it cannot be told. */
  readonly year: number | null;
}

/**
 * Organ and year of each report in a text, without reading the tables: a tenth of the work of reading
 * it, for whoever looks for one report among many. Says the same as `readReport`.
 *
 * @param fileName the file's name, which may tell the year when the title is lost.
 */
export function identify(text: string, fileName: string | null): readonly Identity[] {
  return splitReports(text).map(({ start, end }) => identityOf(text.slice(start, end), fileName));
}

function identityOf(text: string, fileName: string | null): Identity {
  const lines = scanLines(text);
  const title = findTitle(text, lines, TITLE_LINES);
  const signer = title?.organ == null ? readSignature(text, lines).signer : null;
  return {
    organ: readOrgan(text, title, signer)?.name ?? null,
    year: readYear(text, title, fileName)?.value ?? null,
  };
}
