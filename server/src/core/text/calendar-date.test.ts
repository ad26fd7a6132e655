import { expect, test } from 'vitest';
import { isAfter, isoDate } from './calendar-date.ts';

test('days are compared by year, month and day', () => {
  const day = { year: 2025, month: 9, day: 30 };
  expect(isAfter({ year: 2025, month: 10, day: 1 }, day)).toBe(true);
  expect(isAfter({ year: 2024, month: 12, day: 31 }, day)).toBe(false);
  expect(isAfter(day, day)).toBe(false);
});

test('a day is written as ISO 8601 has it', () => {
  expect(isoDate({ year: 2025, month: 3, day: 1 })).toBe('2025-03-01');
});
