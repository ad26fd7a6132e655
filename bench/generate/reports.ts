import { createRandom } from '../../server/test/support/random.ts';
import type { ReportModel } from '../../server/test/support/report-model.ts';
import { organAt } from './organs.ts';
import { type GeneratedReport, generateReport } from './report.ts';

/** A generated report with the place that its organ belongs to. */
export interface PlacedReport extends GeneratedReport {
  readonly place: string;
}

const FIRST_YEAR = 2020;
const YEARS = 5;

/**
 * Generates reports without end: five years of one organ after the other. The same seed gives the
 * same reports.
 */
export function* generateReports(seed: number): Generator<PlacedReport, never> {
  const random = createRandom(seed);
  for (let index = 0; ; index++) {
    const { place, organ } = organAt(index);
    let before: ReportModel | null = null;
    for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      const report: GeneratedReport = generateReport({ organ, year, before }, random);
      before = report.model;
      yield { ...report, place };
    }
  }
}
