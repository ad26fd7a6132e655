import { expect, test } from 'vitest';
import { readReport } from '../report/read.ts';
import { exampleYear } from '../rules/helpers/year-example.ts';
import { analyse } from '../snapshot.ts';
import { type Readiness, readinessOf } from './readiness.ts';

const TODAY = { year: 2025, month: 1, day: 20 };

function readinessIn(text: string, today = TODAY): Readiness {
  const [checked] = analyse(text).reports;
  if (checked === undefined) throw new Error('any text has a report');
  return readinessOf(checked, today);
}

/** The readiness of a report in which nothing was found, but for what is given. */
function clean(text: string, today = TODAY, severities: readonly string[] = []): Readiness {
  const findings = severities.map((severity) => ({ severity }));
  return readinessOf({ report: readReport(text, null), findings }, today);
}

const REPORT = exampleYear(2024, {});

test('counts findings, equations, parts and tables', () => {
  const wrong = exampleYear(2024, { new: [1, 0, 0, 0, 0, 0, 2] });
  expect(readinessIn(wrong)).toMatchObject({
    organ: '云溪县水务局',
    year: 2024,
    level: 'department',
    relations: { holds: 36, fails: 3, undetermined: 0 },
    parts: 2,
    tables: 2,
    verdict: 'errors',
  });
  expect(readinessIn(wrong).errors).toBeGreaterThan(2);
});

test('a department has until 31 January, a government until 31 March of the next year', () => {
  expect(clean(REPORT).deadline).toEqual({ year: 2025, month: 1, day: 31 });
  const county = clean(REPORT.replaceAll('水务局', '人民政府'));
  expect(county).toMatchObject({
    level: 'government',
    deadline: { year: 2025, month: 3, day: 31 },
  });
  const office = clean(REPORT.replaceAll('水务局', '人民政府办公室'));
  expect(office.level).toBe('department');
});

test('without organ or year there is no deadline, and nothing to say of it', () => {
  expect(clean('一、总体情况\n')).toMatchObject({
    organ: null,
    year: null,
    level: null,
    deadline: null,
    timing: 'unknown',
    verdict: 'ready',
  });
});

test.each([
  ['2025年1月31日', 'in-time', 'ready'],
  ['2025年2月1日', 'late', 'late'],
  ['2026年1月5日', 'late', 'late'],
  // Last year's date was left in: that is no proof of being early.
  ['2024年1月20日', 'unknown', 'ready'],
])('a department’s report dated %s is %s', (date, timing, verdict) => {
  expect(clean(`${REPORT}\n${date}\n`)).toMatchObject({ timing, verdict });
});

test('a report without a date is never late: before the deadline it is open, then it has passed', () => {
  const deadline = { year: 2025, month: 1, day: 31 };
  expect(clean(REPORT, deadline)).toMatchObject({ timing: 'open', verdict: 'ready' });
  const next = { year: 2025, month: 2, day: 1 };
  expect(clean(REPORT, next)).toMatchObject({ timing: 'passed', verdict: 'ready' });
});

test('errors come before lateness, lateness before warnings; hints count for nothing', () => {
  const late = `${REPORT}\n2025年2月1日\n`;
  expect(clean(late, TODAY, ['error', 'warning']).verdict).toBe('errors');
  expect(clean(late, TODAY, ['warning']).verdict).toBe('late');
  expect(clean(REPORT, TODAY, ['warning', 'hint'])).toMatchObject({
    errors: 0,
    warnings: 1,
    verdict: 'warnings',
  });
  expect(clean(REPORT, TODAY, ['hint', 'information']).verdict).toBe('ready');
});
