import { expect, test } from 'vitest';
import type { ReportReadiness } from '../../../server/src/lsp/messages.ts';
import { arranged, byYear, FIRST_ARRANGEMENT, yearsIn } from './arrange.ts';

const READY: ReportReadiness = {
  uri: 'file:///a.txt',
  place: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  organ: '青禾市统计局',
  year: 2024,
  level: 'department',
  errors: 0,
  warnings: 0,
  relations: { holds: 39, fails: 0, undetermined: 0 },
  parts: 6,
  tables: 3,
  deadline: { year: 2025, month: 1, day: 31 },
  published: null,
  timing: 'open',
  verdict: 'ready',
};
const WRONG: ReportReadiness = { ...READY, organ: '安平县水务局', errors: 2, verdict: 'errors' };
const LATE: ReportReadiness = { ...READY, organ: '白河县财政局', timing: 'late', verdict: 'late' };
const COUNTY: ReportReadiness = {
  ...READY,
  organ: '云溪县人民政府',
  level: 'government',
  deadline: { year: 2025, month: 3, day: 31 },
};
const OLD: ReportReadiness = { ...COUNTY, year: 2023, deadline: { year: 2024, month: 3, day: 31 } };
const UNKNOWN: ReportReadiness = { ...READY, organ: null, year: null, deadline: null };
const ALL = [COUNTY, UNKNOWN, LATE, WRONG, READY, OLD];

test.each([
  ['all', 6],
  ['not-ready', 2],
  ['errors', 1],
  ['late', 1],
] as const)('the filter %s', (filter, count) => {
  expect(arranged(ALL, { ...FIRST_ARRANGEMENT, filter })).toHaveLength(count);
});

test('one year only', () => {
  expect(arranged(ALL, { ...FIRST_ARRANGEMENT, year: 2023 })).toEqual([OLD]);
});

test('organs in the order of pinyin, the latest year first', () => {
  expect(arranged(ALL, FIRST_ARRANGEMENT)).toEqual([UNKNOWN, WRONG, LATE, READY, COUNTY, OLD]);
});

test('the most faults first, the next deadline first', () => {
  expect(arranged(ALL, { ...FIRST_ARRANGEMENT, order: 'problems' })[0]).toBe(WRONG);
  const byDeadline = arranged(ALL, { ...FIRST_ARRANGEMENT, order: 'deadline' });
  expect(byDeadline.map(({ deadline }) => deadline?.month)).toEqual([3, 1, 1, 1, 3, undefined]);
});

test('years stand in order, the unknown last, and every report under its own', () => {
  expect(yearsIn(ALL)).toEqual([2024, 2023, null]);
  const groups = byYear(arranged(ALL, FIRST_ARRANGEMENT));
  expect(groups.map(({ year, reports }) => [year, reports.length])).toEqual([
    [2024, 4],
    [2023, 1],
    [null, 1],
  ]);
  expect(groups[0]?.reports).toEqual([WRONG, LATE, READY, COUNTY]);
});
