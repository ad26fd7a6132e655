import type { Report } from '../../../report/report.ts';
import type { Piece } from '../suggestion.ts';

/** The report's year, or a stop where it is not known. */
export function yearOf({ year }: Report): Piece {
  return year === null ? { placeholder: '20××' } : String(year.value);
}
