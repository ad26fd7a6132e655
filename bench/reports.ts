import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A report that lies on the disk. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

const REAL = '../shared/reports';
const OURS = ['examples', 'test-fixtures/faults', 'test-fixtures/layouts'];

/** Published reports; none where they are not at hand. */
export function realReports(): readonly ReportFile[] {
  return reportsIn(REAL);
}

/** The examples and the fixtures that are reports in UTF-8. */
export function ownReports(): readonly ReportFile[] {
  return OURS.flatMap(reportsIn);
}

/** The report of middle length: a published one, or one of ours where none is at hand. */
export function typicalReport(): ReportFile {
  const reports = realReports().length > 0 ? realReports() : ownReports();
  const sorted = [...reports].sort((a, b) => a.text.length - b.text.length);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no report to measure.');
  return middle;
}

function reportsIn(folder: string): readonly ReportFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md|gongkai)$/u.test(name))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
