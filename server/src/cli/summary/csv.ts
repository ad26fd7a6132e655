import { isoDate } from '../../core/text/calendar-date.ts';
import { BYTE_ORDER_MARK, csvRecord, csvText } from '../../core/text/csv.ts';
import { wholeFormat } from '../formats/format.ts';
import { slashed } from '../formats/path.ts';
import { type ReportRow, reportRows } from './rows.ts';

/** For spreadsheets: a line for each report, and no sums, which a spreadsheet makes itself. */
export const summaryCsv = wholeFormat((outcome) =>
  [BYTE_ORDER_MARK + csvRecord(HEADER), ...reportRows(outcome).map(lineOf)].join(''),
);

const HEADER = [
  'file',
  'organ',
  'year',
  'level',
  'errors',
  'warnings',
  'relations_hold',
  'relations_fail',
  'relations_undetermined',
  'parts',
  'tables',
  'deadline',
  'published',
  'timing',
  'verdict',
];

function lineOf({ file, readiness }: ReportRow): string {
  const { organ, year, level, errors, warnings, relations, parts, tables } = readiness;
  const { deadline, published, timing, verdict } = readiness;
  const { holds, fails, undetermined } = relations;
  return csvRecord([
    csvText(slashed(file)),
    csvText(organ ?? ''),
    `${year ?? ''}`,
    level ?? '',
    ...[errors, warnings, holds, fails, undetermined, parts, tables].map(String),
    deadline === null ? '' : isoDate(deadline),
    published === null ? '' : isoDate(published),
    timing,
    verdict,
  ]);
}
