import { type CalendarDate, isoDate } from '../../core/text/calendar-date.ts';
import { printableJson } from '../../files/printable-json.ts';
import { wholeFormat } from '../formats/format.ts';
import { slashed } from '../formats/path.ts';
import { addUp, reportRows } from './rows.ts';

/** The shape's own version, for programs that read it. */
const VERSION = 1;

/** One JSON object: an entry for each report, and the sums. Dates as in ISO 8601, null where unknown. */
export const summaryJson = wholeFormat((outcome, { locale }) => {
  const rows = reportRows(outcome);
  const shape = {
    version: VERSION,
    reports: rows.map(({ file, readiness }) => ({
      file: slashed(file),
      ...readiness,
      deadline: dateOf(readiness.deadline),
      published: dateOf(readiness.published),
    })),
    problems: outcome.problems.map(({ file, place, message }) => ({
      file: slashed(file),
      place,
      message: message[locale],
    })),
    summary: addUp(rows),
  };
  return `${printableJson(shape)}\n`;
});

function dateOf(date: CalendarDate | null): string | null {
  return date === null ? null : isoDate(date);
}
