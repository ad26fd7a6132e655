import { expect, test } from 'vitest';
import { fixture } from '../../../test/support/report-files.ts';
import { analyse } from '../snapshot.ts';
import { status } from './status.ts';

test('a consistent report: every relation holds, no error', () => {
  const { formats, findings, relations } = statusOf(fixture('layouts/tabs.txt'));
  expect(formats).toEqual(['2021']);
  expect(findings.error).toBe(0);
  // 25 rows, 7 columns twice, 3 blocks of table four.
  expect(relations).toEqual({ holds: 25 + 7 + 7 + 3, fails: 0, undetermined: 0 });
});

test('a wrong total: a relation fails and there is an error', () => {
  const { findings, relations } = statusOf(fixture('faults/wrong-row-total.txt'));
  expect(findings.error).toBeGreaterThan(0);
  expect(relations.fails).toBeGreaterThan(0);
});

test('a missing row leaves its relations untold', () => {
  expect(statusOf(fixture('faults/missing-row.txt')).relations.undetermined).toBeGreaterThan(0);
});

test('tables of two formats are both named', () => {
  expect(statusOf(fixture('faults/outdated-2019-table.txt')).formats).toEqual(['2019', '2021']);
});

test('without tables, the format is that of the year', () => {
  const { formats, relations } = statusOf(
    '云溪县人民政府2020年政府信息公开工作年度报告\n一、总体情况\n',
  );
  expect(formats).toEqual(['2019']);
  expect(relations).toEqual({ holds: 0, fails: 0, undetermined: 0 });
});

test('a compilation is added up', () => {
  const { relations } = statusOf(fixture('faults/compilation.txt'));
  expect(relations.holds + relations.fails + relations.undetermined).toBeGreaterThan(42);
});

function statusOf(text: string) {
  return status(analyse(text).reports);
}
