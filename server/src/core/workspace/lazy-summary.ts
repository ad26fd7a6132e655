import type { Report } from '../report/report.ts';
import { summaryOf } from './summarise.ts';
import type { ReportSummary } from './summary.ts';

/**
 * The summary of a report that is being edited. Nobody may ever ask for more of it than whose it is
 * and of which year, and working it out costs as much as reading the report, so that waits. While
 * report and line are the same, it is the same object.
 *
 * @param firstLine the line of the whole text on which the report begins, at its first character.
 */
export function lazySummary(report: Report, firstLine: number): ReportSummary {
  const known = last.get(report);
  if (known?.firstLine === firstLine) return known.summary;
  let whole: ReportSummary | null = null;
  const look = (): ReportSummary => {
    unread.delete(summary);
    whole ??= summaryOf(report, firstLine);
    return whole;
  };
  const summary: ReportSummary = {
    organ: report.organ?.name ?? null,
    year: report.year?.value ?? null,
    get place() {
      return look().place;
    },
    get sections() {
      return look().sections;
    },
    get cells() {
      return look().cells;
    },
    get prose() {
      return look().prose;
    },
  };
  unread.add(summary);
  last.set(report, { firstLine, summary });
  return summary;
}

const last = new WeakMap<Report, { readonly firstLine: number; readonly summary: ReportSummary }>();
const unread = new WeakSet<ReportSummary>();

/** Whether nobody has seen more of a summary than whose it is and of which year. */
export function isUnread(summary: ReportSummary): boolean {
  return unread.has(summary);
}

/** The same summary without the report behind it, for files that are not kept in memory. */
export function settled(summary: ReportSummary): ReportSummary {
  const { organ, year, place, sections, cells, prose } = summary;
  return { organ, year, place, sections, cells, prose };
}
