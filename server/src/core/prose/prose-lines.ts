import type { Report } from '../report/report.ts';
import { type Line, scanLines } from '../syntax/lines.ts';

/** Reports never change; several rules look at their lines. */
const known = new WeakMap<Report, readonly Line[]>();

/**
 * The lines of a report on which its prose and headings stand: without title, tables, contact lines,
 * date and what belongs to the page. None is blank.
 */
export function proseLinesOf(report: Report): readonly Line[] {
  const lines = known.get(report) ?? readLines(report);
  known.set(report, lines);
  return lines;
}

function readLines({ text, title, tables, contacts, published, residue }: Report): readonly Line[] {
  const apart = [
    title,
    published,
    ...Object.values(tables),
    ...contacts,
    ...residue.filter(({ kind }) => kind !== 'bookmark'),
  ]
    .flatMap((each) => (each === null ? [] : [each.span]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return scanLines(text).filter((line) => {
    if (line.from === line.to) return false;
    while (next < apart.length && (apart[next]?.end ?? 0) <= line.from) next++;
    const span = apart[next];
    return span === undefined || span.start >= line.to;
  });
}
