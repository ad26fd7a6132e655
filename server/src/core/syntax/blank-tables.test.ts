import { expect, test } from 'vitest';
import { blankTable } from '../print/blank-table.ts';
import { readReport } from '../report/read.ts';
import { FORMATS, formatOf } from '../template/formats.ts';
import type { FormatId } from '../template/template.ts';

/** A report with a table three that nobody has filled in. */
function blank(format: FormatId, year: number) {
  const table = blankTable(formatOf(format).tables.requests).join('\n');
  const text = `云溪县人民政府${year}年政府信息公开工作年度报告\n\n三、收到和处理政府信息公开申请情况\n\n${table}\n`;
  return readReport(text, null).tables.requests;
}

test.each(FORMATS.map(({ id, years }) => [id, years.from]))(
  'a blank table of %s is read in its own format, every row of it',
  (format, year) => {
    const table = blank(format, year);
    expect(table?.format).toBe(format);
    const states = table?.rows.map((row) => row?.cells.map((cell) => cell?.state));
    expect(states).toEqual(formatOf(format).tables.requests.rows.map(() => Array(7).fill('blank')));
  },
);

test('the group （六）其他处理 of 2021 is no row of 2019, whatever the year', () => {
  expect(blank('2021', 2020)?.format).toBe('2021');
});
