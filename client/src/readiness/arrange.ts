import type { ReportReadiness } from '../../../server/src/lsp/messages.ts';

/** Which reports are shown, in what order. */
export interface Arrangement {
  readonly filter: ReadinessFilter;
  /** One year only; null for all. */
  readonly year: number | null;
  readonly order: ReadinessOrder;
  /** Whether the years stand above their reports. */
  readonly grouped: boolean;
}

export type ReadinessFilter = 'all' | 'not-ready' | 'errors' | 'late';
export type ReadinessOrder = 'organ' | 'problems' | 'deadline';

export const FIRST_ARRANGEMENT: Arrangement = {
  filter: 'all',
  year: null,
  order: 'organ',
  grouped: true,
};

/** The reports of one year; null where it cannot be told. */
export interface YearGroup {
  readonly year: number | null;
  readonly reports: readonly ReportReadiness[];
}

/** The reports that an arrangement shows, in its order. */
export function arranged(
  reports: readonly ReportReadiness[],
  { filter, year, order }: Arrangement,
): readonly ReportReadiness[] {
  return reports
    .filter((report) => passes(report, filter) && (year === null || report.year === year))
    .toSorted((a, b) => compare(a, b, order));
}

/** Reports under their years, the latest first; their own order stays. */
export function byYear(reports: readonly ReportReadiness[]): readonly YearGroup[] {
  return yearsIn(reports).map((year) => ({
    year,
    reports: reports.filter((report) => report.year === year),
  }));
}

/** The years of some reports, the latest first, an unknown one last. */
export function yearsIn(reports: readonly ReportReadiness[]): readonly (number | null)[] {
  return [...new Set(reports.map(({ year }) => year))].toSorted((a, b) => (b ?? 0) - (a ?? 0));
}

function passes({ verdict, timing, errors }: ReportReadiness, filter: ReadinessFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'not-ready':
      return verdict !== 'ready';
    case 'errors':
      return errors > 0;
    case 'late':
      return timing === 'late';
  }
}

function compare(a: ReportReadiness, b: ReportReadiness, order: ReadinessOrder): number {
  switch (order) {
    case 'organ':
      return byName(a, b);
    case 'problems':
      return b.errors - a.errors || b.warnings - a.warnings || byName(a, b);
    case 'deadline':
      return dayOf(a) - dayOf(b) || byName(a, b);
  }
}

/** By pinyin, as people look names up; the latest year of an organ first. */
function byName(a: ReportReadiness, b: ReportReadiness): number {
  return (
    NAMES.compare(a.organ ?? '', b.organ ?? '') ||
    (b.year ?? 0) - (a.year ?? 0) ||
    NAMES.compare(a.uri, b.uri)
  );
}

const NAMES = new Intl.Collator('zh-CN', { numeric: true });

/** Days in order; reports without a deadline come last. */
function dayOf({ deadline }: ReportReadiness): number {
  if (deadline === null) return Number.MAX_SAFE_INTEGER;
  return (deadline.year * 100 + deadline.month) * 100 + deadline.day;
}
