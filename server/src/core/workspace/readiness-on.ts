import { type CalendarDate, isAfter } from '../text/calendar-date.ts';
import type { Readiness } from './readiness.ts';

/** The same readiness as somebody sees it on another day: a deadline may have passed meanwhile. */
export function readinessOn(readiness: Readiness, today: CalendarDate): Readiness {
  const { timing, deadline } = readiness;
  if (deadline === null || (timing !== 'open' && timing !== 'passed')) return readiness;
  return { ...readiness, timing: isAfter(today, deadline) ? 'passed' : 'open' };
}
