import type { Report } from '../../report/report.ts';
import { formatForYear } from '../../template/formats.ts';
import type { Format } from '../../template/template.ts';

/** The format that the report's year prescribes; the current one when the year is unknown. */
export function prescribedFormat(report: Report): Format {
  return formatForYear(report.year?.value ?? null);
}
