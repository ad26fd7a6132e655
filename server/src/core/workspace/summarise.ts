import { addressOf } from '../relations/address.ts';
import type { Report, Section } from '../report/report.ts';
import { lineStartsOf, type Place, placeOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { ENOUGH_PROSE, ownProse } from './own-prose.ts';
import { shinglesOf } from './shingles.ts';
import type { PlaceRange, ReportSummary, SummaryCell, SummaryProse } from './summary.ts';

/** Rows that one year hands on to the next. */
const HANDED_ON: Readonly<Record<'requests' | 'disclosure', readonly string[]>> = {
  requests: ['carried', 'next'],
  disclosure: ['regulations', 'normative-documents'],
};

/** The summaries of the reports in one text, in its order. */
export function summarise(
  text: string,
  reports: readonly { readonly start: number; readonly report: Report }[],
): ReportSummary[] {
  const lines = lineStartsOf(text);
  return reports.map(({ start, report }) => summaryOf(report, placeOf(lines, start).line));
}

/**
 * The summary of one report.
 *
 * @param firstLine the line of the whole text on which the report begins, at its first character.
 */
export function summaryOf(report: Report, firstLine: number): ReportSummary {
  const lines = lineStartsOf(report.text);
  const place = (offset: number): Place => {
    const { line, character } = placeOf(lines, offset);
    return { line: firstLine + line, character };
  };
  const rangeOf = ({ start, end }: Span): PlaceRange => ({ start: place(start), end: place(end) });
  return {
    organ: report.organ?.name ?? null,
    year: report.year?.value ?? null,
    place: rangeOf(report.title?.span ?? { start: 0, end: 0 }),
    sections: report.sections.map((section) => ({
      id: section.id,
      place: rangeOf(placeOfSection(section)),
    })),
    cells: cellsOf(report, rangeOf),
    prose: proseOf(report, rangeOf),
  };
}

type RangeOf = (span: Span) => PlaceRange;

function cellsOf({ tables }: Report, rangeOf: RangeOf): ReadonlyMap<string, SummaryCell> {
  const cells = new Map<string, SummaryCell>();
  for (const id of ['requests', 'disclosure'] as const) {
    for (const row of tables[id]?.rows ?? []) {
      if (row === null || !HANDED_ON[id].includes(row.template.id)) continue;
      row.template.columns.forEach((column, at) => {
        const cell = row.cells[at] ?? null;
        if (cell === null) return;
        const { value, state, span } = cell;
        const place = rangeOf(span.start < span.end ? span : (row.label?.span ?? row.span));
        cells.set(addressOf(id, row.template.id, column.id), { value, state, place });
      });
    }
  }
  return cells;
}

function proseOf(report: Report, rangeOf: RangeOf): SummaryProse[] {
  const prose = ownProse(report);
  return report.sections.flatMap((section): SummaryProse[] => {
    const words = prose.get(section.id) ?? '';
    if (words.length < ENOUGH_PROSE) return [];
    return [
      { section: section.id, place: rangeOf(placeOfSection(section)), shingles: shinglesOf(words) },
    ];
  });
}

function placeOfSection({ heading, span }: Section): Span {
  return heading?.span ?? { start: span.start, end: span.start };
}
