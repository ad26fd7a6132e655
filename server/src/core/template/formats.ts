import { FORMAT_2019 } from './format-2019.ts';
import { FORMAT_2021 } from './format-2021.ts';
import type { Format, FormatId } from './template.ts';

/** Every known format, newest first. A new format is one more data file and one more entry. */
export const FORMATS: readonly Format[] = [FORMAT_2021, FORMAT_2019];

/** The format in force today; what new reports are written in. */
export const CURRENT_FORMAT: Format = FORMAT_2021;

/** The format prescribed for a report year; the current one when the year is unknown. */
export function formatForYear(year: number | null): Format {
  if (year === null) return CURRENT_FORMAT;
  const known = FORMATS.find(({ years }) => year >= years.from && year <= (years.to ?? year));
  return known ?? CURRENT_FORMAT;
}

/** A format by its id. */
export function formatOf(id: FormatId): Format {
  return FORMATS.find((format) => format.id === id) ?? CURRENT_FORMAT;
}
