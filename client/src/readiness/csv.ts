import {
  csvRecord,
  csvText,
  isoDate,
  type ReportReadiness,
} from '../../../server/src/lsp/messages.ts';

/**
 * Reports as comma-separated values with the columns of `gongkai check --summary --format csv`.
 *
 * @param pathOf how the file of a URI is called.
 */
export function readinessCsv(
  reports: readonly ReportReadiness[],
  pathOf: (uri: string) => string,
): string {
  const rows = reports.map((report) => {
    const { organ, year, level, errors, warnings, relations, parts, tables } = report;
    const { deadline, published, timing, verdict } = report;
    const { holds, fails, undetermined } = relations;
    return [
      csvText(pathOf(report.uri)),
      csvText(organ ?? ''),
      String(year ?? ''),
      level ?? '',
      ...[errors, warnings, holds, fails, undetermined, parts, tables].map(String),
      deadline === null ? '' : isoDate(deadline),
      published === null ? '' : isoDate(published),
      timing,
      verdict,
    ];
  });
  return [COLUMNS, ...rows].map(csvRecord).join('');
}

const COLUMNS = [
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
