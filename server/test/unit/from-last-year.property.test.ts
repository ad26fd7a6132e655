import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLastYear } from '../../src/core/features/from-last-year.ts';
import { readReport } from '../../src/core/report/read.ts';
import type { Report } from '../../src/core/report/report.ts';
import { formatOf } from '../../src/core/template/formats.ts';
import { REWRITE_MARK } from '../../src/core/template/placeholder.ts';
import type { FormatId, TableId } from '../../src/core/template/template.ts';
import { reportModels } from '../support/arbitraries.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { ReportModel } from '../support/report-model.ts';

/** Every paragraph of parts one, five and six, and nothing else. */
const MARKS = 9;

describe.each(Object.entries(LAYOUTS))('a report in the layout %s', (_, print) => {
  it('gives a new one that is right in every cell, year and paragraph', () => {
    fc.assert(
      fc.property(reportModels(), (model) => {
        const text = rolled(print(model));
        const report = readReport(text, null);
        expect(cellsOf(report)).toEqual(expectedCells(model));
        expect([report.year?.value, report.organ?.name]).toEqual([model.year + 1, model.organ]);
        expect(report.sections.filter(({ heading }) => heading !== null)).toHaveLength(6);
        expect(text).not.toMatch(new RegExp(`${model.year}\\s*年`, 'u'));
        expect(report.published).toBeNull();
        expect(text.split(REWRITE_MARK)).toHaveLength(MARKS + 1);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

function rolled(text: string): string {
  const result = fromLastYear(text, { fileName: null, year: null });
  if (result.kind !== 'report') throw new Error(`no new report: ${result.kind}`);
  return result.text;
}

type Cells = Partial<Record<TableId, Record<string, unknown>>>;

/** What stands in every cell: the number, or what stands in place of one. */
function cellsOf({ tables }: Report): Cells {
  const all: Cells = {};
  for (const table of Object.values(tables)) {
    if (table === null) continue;
    const rows = table.template.rows.map(({ id }, at) => {
      const cells = table.rows[at]?.cells;
      return [id, cells?.map((cell) => (cell === null ? 'lost' : (cell.value ?? cell.state)))];
    });
    all[table.id] = Object.fromEntries(rows);
  }
  return all;
}

/** 上年结转 is what stood as 结转下年度; every other cell of the format in force is blank. */
function expectedCells({ year, tables }: ReportModel): Cells {
  const next = tables.requests.rows.find(({ id }) => id === 'next')?.values.map(Number);
  const all: Cells = {};
  for (const { id, format } of Object.values(tables)) {
    const inForce: FormatId = year + 1 >= 2021 ? '2021' : format;
    const rows = formatOf(inForce).tables[id].rows.map((row) => [
      row.id,
      row.id === 'carried' ? next : row.columns.map(() => 'blank'),
    ]);
    all[id] = Object.fromEntries(rows);
  }
  return all;
}
