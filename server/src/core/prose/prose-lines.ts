import type { Report } from '../report/report.ts';
import { notesOn } from './notes.ts';
import { type OpenLine, openLinesOf } from './open-lines.ts';

/**
 * The lines of a report on which its prose and headings stand: without title, tables, contact lines,
 * date and what belongs to the page. None is blank.
 */
export function proseLinesOf(report: Report): readonly OpenLine[] {
  const notes = notesOn(report);
  notes.proseLines ??= readLines(report);
  return notes.proseLines;
}

function readLines(report: Report): readonly OpenLine[] {
  const { published, contacts, residue } = report;
  const apart = [published, ...contacts, ...residue.filter(({ kind }) => kind !== 'bookmark')]
    .flatMap((each) => (each === null ? [] : [each.span]))
    .sort((a, b) => a.start - b.start);
  const lines: OpenLine[] = [];
  let next = 0;
  for (const stretch of openLinesOf(report)) {
    for (const line of stretch) {
      if (line.from === line.to) continue;
      while (next < apart.length && (apart[next]?.end ?? 0) <= line.from) next++;
      const span = apart[next];
      if (span === undefined || span.start >= line.to) lines.push(line);
    }
  }
  return lines;
}
