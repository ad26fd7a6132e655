import type { Place } from '../text/lines.ts';
import type { PlaceRange, ReportSummary, SummaryCell, SummaryProse } from './summary.ts';

/** Whether two summaries say the same of a report, places included. */
export function isSameSummary(a: ReportSummary, b: ReportSummary): boolean {
  return (
    a.organ === b.organ &&
    a.year === b.year &&
    isSameRange(a.place, b.place) &&
    a.sections.length === b.sections.length &&
    a.sections.every(({ id, place }, at) => {
      const other = b.sections[at];
      return id === other?.id && isSameRange(place, other.place);
    }) &&
    a.cells.size === b.cells.size &&
    [...a.cells].every(([address, cell]) => isSameCell(cell, b.cells.get(address))) &&
    a.prose.length === b.prose.length &&
    a.prose.every((prose, at) => isSameProse(prose, b.prose[at]))
  );
}

function isSameCell(a: SummaryCell, b: SummaryCell | undefined): boolean {
  return a.value === b?.value && a.state === b.state && isSameRange(a.place, b.place);
}

function isSameProse(a: SummaryProse, b: SummaryProse | undefined): boolean {
  return (
    a.section === b?.section &&
    isSameRange(a.place, b.place) &&
    a.shingles.length === b.shingles.length &&
    a.shingles.every((hash, at) => hash === b.shingles[at])
  );
}

function isSameRange(a: PlaceRange, b: PlaceRange): boolean {
  return isSamePlace(a.start, b.start) && isSamePlace(a.end, b.end);
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.character === b.character;
}
