import type { RelationStates } from '../relations/glance.ts';
import { relationStates } from '../relations/relation-states.ts';
import type { Report } from '../report/report.ts';
import { type Level, levelOfOrgan } from '../template/level.ts';
import { type CalendarDate, isAfter } from '../text/calendar-date.ts';
import type { Localized } from '../text/localized.ts';

/** How far one report is from being published, in a few figures. */
export interface Readiness {
  /** The organ as the report names it; null when it names none. */
  readonly organ: string | null;
  /** Null when it cannot be told. */
  readonly year: number | null;
  /** Whose report it is, which decides when it is due; null without an organ. */
  readonly level: Level | null;
  readonly errors: number;
  readonly warnings: number;
  /** How many equations of the tables hold, fail, or cannot be told. */
  readonly relations: RelationStates;
  /** How many of the six parts are there. */
  readonly parts: number;
  /** How many of the three tables are there. */
  readonly tables: number;
  /** The last day on which it may be published; null without organ or year. */
  readonly deadline: CalendarDate | null;
  /** The date that the text has; null when it has none. */
  readonly published: CalendarDate | null;
  readonly timing: Timing;
  readonly verdict: Verdict;
}

/**
 * Whether the report is, or was, in time. Many texts carry no date, so that a deadline which is over
 * does not make a report late: `passed` says only that the text cannot tell. A date that is not after
 * the year reported on says nothing either.
 */
export type Timing = 'in-time' | 'late' | 'open' | 'passed' | 'unknown';

/** The one thing to know of a report: what cannot stay so comes first. */
export type Verdict = 'errors' | 'late' | 'warnings' | 'ready';

/** What verdicts are called to people. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Localized>> = {
  errors: { zh: '有错误', en: 'errors' },
  late: { zh: '逾期公布', en: 'published late' },
  warnings: { zh: '有警告', en: 'warnings' },
  ready: { zh: '可以公布', en: 'ready' },
};

/** A report with what was found in it. */
interface CheckedReport {
  readonly report: Report;
  readonly findings: readonly { readonly severity: string }[];
}

/** @param today the day on which somebody asks. */
export function readinessOf({ report, findings }: CheckedReport, today: CalendarDate): Readiness {
  const organ = report.organ?.name ?? null;
  const year = report.year?.value ?? null;
  const level = organ === null ? null : levelOfOrgan(organ);
  const deadline = level === null || year === null ? null : deadlineOf(level, year);
  const published = dateOf(report);
  const timing = timingOf(deadline, published, today);
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return {
    organ,
    year,
    level,
    errors,
    warnings,
    relations: relationsIn(report),
    parts: new Set(report.sections.map(({ id }) => id)).size,
    tables: Object.values(report.tables).filter((table) => table !== null).length,
    deadline,
    published,
    timing,
    verdict: verdictOf(errors, warnings, timing),
  };
}

/** Regulation, article 49: departments by 31 January of the next year, governments by 31 March. */
function deadlineOf(level: Level, year: number): CalendarDate {
  return { year: year + 1, month: level === 'government' ? 3 : 1, day: 31 };
}

function dateOf({ published }: Report): CalendarDate | null {
  if (published === null) return null;
  const { year, month, day } = published;
  return { year, month, day };
}

function timingOf(
  deadline: CalendarDate | null,
  published: CalendarDate | null,
  today: CalendarDate,
): Timing {
  if (deadline === null) return 'unknown';
  if (published === null) return isAfter(today, deadline) ? 'passed' : 'open';
  // A date of the year reported on, or before, is a slip or last year's.
  if (published.year < deadline.year) return 'unknown';
  return isAfter(published, deadline) ? 'late' : 'in-time';
}

function verdictOf(errors: number, warnings: number, timing: Timing): Verdict {
  if (errors > 0) return 'errors';
  if (timing === 'late') return 'late';
  return warnings > 0 ? 'warnings' : 'ready';
}

function relationsIn({ tables }: Report): RelationStates {
  const sum = { holds: 0, fails: 0, undetermined: 0 };
  for (const table of Object.values(tables)) {
    if (table === null) continue;
    const { holds, fails, undetermined } = relationStates(table);
    sum.holds += holds;
    sum.fails += fails;
    sum.undetermined += undetermined;
  }
  return sum;
}
