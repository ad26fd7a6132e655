import { contentsLines } from '../syntax/contents.ts';
import { collectGroups } from '../syntax/groups.ts';
import { findHeadings } from '../syntax/headings.ts';
import { type Line, scanLines } from '../syntax/lines.ts';
import { cutLine } from '../syntax/pieces.ts';
import { readTables, type Tables } from '../syntax/tables.ts';
import { findTitle, type Title } from '../syntax/titles.ts';
import { formatForYear } from '../template/formats.ts';
import type { Span } from '../text/span.ts';
import { adoptHeadings } from './adopt.ts';
import type { Report } from './report.ts';
import { findResidue } from './residue.ts';
import { readSections } from './sections.ts';
import { readOrgan, readSignature } from './signature.ts';
import { readYear } from './year.ts';

/** A title stands among the first lines, or the report has none. */
export const TITLE_LINES = 60;

/**
 * Reads one report from its text. Total: any text gives a report, if need be an empty one.
 *
 * @param fileName the file's name, which may tell the year when the title is lost; null when unknown.
 * @param lines the text's lines, for whoever has them already.
 */
export function readReport(
  text: string,
  fileName: string | null,
  lines: readonly Line[] = scanLines(text),
): Report {
  const cut = lines.map((line) => cutLine(text, line));
  const groups = collectGroups(text, cut);
  const title = findTitle(text, lines, TITLE_LINES);
  const year = readYear(text, title, fileName);
  const preferred = formatForYear(year?.value ?? null).id;
  const tables = readTables({ text, lines, cut, groups }, preferred);
  const contents = contentsLines(text, lines);
  const taken = spansOf(title, tables);
  const found = findHeadings(text, lines, (line) => {
    return contents.has(line) || taken.some((span) => overlaps(span, line));
  });
  const headings = adoptHeadings(text, found, tables);
  const { published, contacts, signer } = readSignature(text, lines);
  const titleEnd = title?.span.end ?? 0;
  return {
    text,
    title,
    organ: readOrgan(text, title, signer),
    year,
    published,
    contacts,
    headings,
    sections: readSections({ text, lines, headings, tables, titleEnd }),
    tables,
    residue: findResidue(text, lines),
  };
}

/** Where no heading can stand. */
function spansOf(title: Title | null, { disclosure, requests, review }: Tables): Span[] {
  return [requests, disclosure, review, title].flatMap((each) => (each === null ? [] : each.span));
}

function overlaps(span: Span, line: Line): boolean {
  return line.from < span.end && line.to > span.start;
}
