import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recalculateOffer } from '../../src/core/features/recalculate-offer.ts';
import { readReport } from '../../src/core/report/read.ts';
import { tablesOf } from '../../src/core/rules/helpers/cell-walk.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { reportModels } from '../support/arbitraries.ts';
import { removeRow, setCell } from '../support/edits.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { ReportModel } from '../support/report-model.ts';

/** Recalculating writes the totals, wherever they stand, and nothing else. */

describe.each(Object.entries(LAYOUTS))('in the layout %s', (_, print) => {
  test('totals that were mistyped become what they were', () => {
    fc.assert(
      fc.property(reportModels(), wrongTotals(), (model, wrong) => {
        const text = print(wrong.reduce(withTotal, model));
        const after = recalculatedText(text);
        expect(figuresRead(readReport(after, null))).toEqual(figuresWritten(model));
        expect(recalculatedText(after)).toBe(after);
      }),
      { numRuns: 15 },
    );
  });

  test('parts are never changed, whatever is wrong with them', () => {
    fc.assert(
      fc.property(
        reportModels(),
        fc.array(fc.record({ row: fc.nat(), column: fc.nat({ max: 5 }), to: mistakes() }), {
          maxLength: 3,
        }),
        fc.option(fc.nat()),
        (model, slips, missing) => {
          const rows = model.tables.requests.rows.length;
          const faulty = slips.reduce(
            (edited, { row, column, to }) => setCell(edited, 'requests', row % rows, column, to),
            missing === null ? model : removeRow(model, 'requests', missing % rows),
          );
          const text = print(faulty);
          expect(partsOf(recalculatedText(text))).toEqual(partsOf(text));
        },
      ),
      { numRuns: 10 },
    );
  });
});

interface WrongTotal {
  readonly table: 'requests' | 'review';
  /** Taken modulo the number of totals. */
  readonly place: number;
  readonly value: number;
}

function wrongTotals(): fc.Arbitrary<WrongTotal[]> {
  return fc.array(
    fc.record({
      table: fc.constantFrom('requests', 'review'),
      place: fc.nat(),
      value: fc.nat({ max: 4000 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
}

/** One of the totals of table three or four set to a value. */
function withTotal(model: ReportModel, { table, place, value }: WrongTotal): ReportModel {
  const { rows } = model.tables[table];
  const last = (rows[0]?.values.length ?? 1) - 1;
  const results = rows.findIndex(({ id }) => id === 'r7');
  const at = place % (rows.length + (table === 'requests' ? last : 0));
  return at < rows.length
    ? setCell(model, table, at, last, String(value))
    : setCell(model, table, results, at - rows.length, String(value));
}

function mistakes(): fc.Arbitrary<string> {
  return fc.oneof(fc.nat({ max: 500 }).map(String), fc.constantFrom('-', '约3', '2.5'));
}

function recalculatedText(text: string): string {
  const report = readReport(text, null);
  const offer = recalculateOffer([{ start: 0, report, tables: tablesOf(report) }]);
  return applyEdits(text, offer?.edits ?? []);
}

/** What stands in every cell that is no total, table by table. */
function partsOf(text: string): string[] {
  const report = readReport(text, null);
  return tablesOf(report).flatMap((table) =>
    table.rows.flatMap((row) =>
      row === null || row.template.id === 'r7'
        ? []
        : row.cells
            .filter((_, at) => row.template.columns[at]?.id !== 'total')
            .map(
              (cell) =>
                `${row.template.id} ${cell === null ? '' : text.slice(cell.span.start, cell.span.end)}`,
            ),
    ),
  );
}
