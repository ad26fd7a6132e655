import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/core/report/read.ts';
import type { Report } from '../../src/core/report/report.ts';
import { reportModels } from '../support/arbitraries.ts';
import {
  doubleRow,
  insertForeignRow,
  relabelRow,
  removeRow,
  shortenRow,
} from '../support/edits.ts';
import { figuresRead, figuresWritten, type ReportFigures } from '../support/figures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { ReportModel } from '../support/report-model.ts';

/** One faulty row in table three shifts nothing: every other row still reads as it was printed. */

describe.each(Object.entries(LAYOUTS))('in the layout %s', (_, print) => {
  test('a missing row is missing, and no other', () => {
    forAnyRow((model, row, id) => {
      // Without （六）其他处理 nothing tells the format of 2019 from that of 2021.
      fc.pre(id !== 'r6');
      const report = readReport(print(removeRow(model, 'requests', row)), null);
      expect(rowsRead(report)).toEqual({ ...rowsWritten(model), [id]: null });
    });
  });

  test('a doubled row is read once, and the other one named', () => {
    forAnyRow((model, row, id) => {
      const report = readReport(print(doubleRow(model, 'requests', row)), null);
      expect(rowsRead(report)).toEqual(rowsWritten(model));
      expect(report.tables.requests?.unexpected.map(({ repeats }) => repeats?.id)).toEqual([id]);
    });
  });

  test('a short row keeps its values to itself', () => {
    forAnyRow((model, row, id) => {
      const count = 1 + (row % 5);
      const report = readReport(print(shortenRow(model, 'requests', row, count)), null);
      expect({ ...rowsRead(report), [id]: null }).toEqual({ ...rowsWritten(model), [id]: null });
      // Where rows are filled up with empty cells, what is missing reads as blank.
      const found = report.tables.requests?.rows.find((each) => each?.template.id === id);
      expect(found?.values.filter(({ state }) => state !== 'blank')).toHaveLength(count);
    });
  });

  test('a mislabelled row stands in its place', () => {
    forAnyRow((model, row) => {
      const edited = relabelRow(model, 'requests', row, (label) =>
        label.replace(/(.)$/u, '类$1项'),
      );
      const report = readReport(print(edited), null);
      expect(rowsRead(report)).toEqual(rowsWritten(model));
    });
  });

  test('a foreign row belongs to none', () => {
    forAnyRow((model, row) => {
      const { length } = model.tables.requests.rows;
      const below = row % (length - 1);
      const values = ['3', '1', '0', '0', '0', '2', '6'];
      const edited = insertForeignRow(model, 'requests', below, '涉及商务仲裁档案借阅', values);
      const report = readReport(print(edited), null);
      expect(rowsRead(report)).toEqual(rowsWritten(model));
      expect(report.tables.requests?.unexpected.map(({ repeats }) => repeats)).toEqual([null]);
    });
  });
});

function forAnyRow(check: (model: ReportModel, row: number, id: string) => void): void {
  fc.assert(
    fc.property(reportModels(), fc.nat(), (model, any) => {
      const { rows } = model.tables.requests;
      const row = any % rows.length;
      check(model, row, rows[row]?.id ?? '');
    }),
    { numRuns: 12 },
  );
}

function rowsRead(report: Report) {
  return rowsOf(figuresRead(report));
}

function rowsWritten(model: ReportModel) {
  return rowsOf(figuresWritten(model));
}

function rowsOf(figures: ReportFigures) {
  return figures.requests?.rows ?? {};
}
