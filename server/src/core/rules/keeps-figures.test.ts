import { expect, test } from 'vitest';
import { setCell } from '../../../test/support/edits.ts';
import { COUNTY } from '../../../test/support/fixtures.ts';
import { LAYOUTS } from '../../../test/support/layouts.ts';
import type { ReportModel } from '../../../test/support/report-model.ts';
import { readReport } from '../report/read.ts';
import { keepsFigures } from './keeps-figures.ts';

/** The county's report, with another value in one cell of table three's first row. */
function county(column: number | null = null, value = '', layout = 'markdown') {
  const model: ReportModel =
    column === null ? COUNTY : setCell(COUNTY, 'requests', 0, column, value);
  return readReport(LAYOUTS[layout]?.(model) ?? '', null);
}

test('the same figures in another layout are the same figures', () => {
  expect(keepsFigures(county(), county(null, '', 'tabs'))).toBe(true);
});

test('a blank total may become a number', () => {
  const total = county().tables.requests?.rows[0]?.cells[6]?.value ?? 0;
  expect(total).toBeGreaterThan(0);
  expect(keepsFigures(county(6, ''), county())).toBe(true);
});

test.each([
  ['a number becomes another', county(0, '5'), county(0, '6')],
  ['a number becomes blank', county(0, '5'), county(0, '')],
  ['a blank part becomes zero', county(0, ''), county(0, '0')],
  ['a dash becomes zero', county(0, '-'), county(0, '0')],
  ['what cannot be read becomes a number', county(0, '约四'), county(0, '4')],
  ['a note goes', county(0, '5（其中修订1件）'), county(0, '5')],
  ['a total that is not blank becomes another', county(6, '5'), county(6, '6')],
])('refuses: %s', (_, before, after) => {
  expect(keepsFigures(before, before)).toBe(true);
  expect(keepsFigures(before, after)).toBe(false);
});

test('a unit is no part of the figure', () => {
  expect(keepsFigures(county(0, '5件'), county(0, '5'))).toBe(true);
});

test('a table that comes or goes is a change', () => {
  const without = readReport('一、总体情况\n全年公开128条。\n', null);
  expect(keepsFigures(county(), without)).toBe(false);
  expect(keepsFigures(without, county())).toBe(false);
});
