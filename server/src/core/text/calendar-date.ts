/** A day of the calendar. Core has no clock: whoever knows what day it is hands it in. */
export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/** Whether one day comes after another. */
export function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return isoDate(a) > isoDate(b);
}

/** A day as 2025-01-31. Source: ISO 8601. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (value: number, count: number) => `${value}`.padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
