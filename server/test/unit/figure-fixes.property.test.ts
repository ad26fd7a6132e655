import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/rules/registry.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { reportModels } from '../support/arbitraries.ts';
import { setCell } from '../support/edits.ts';
import { shownFixes } from '../support/fixes.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { readMistyped } from '../support/mistyped.ts';
import type { ReportModel } from '../support/report-model.ts';

/** Fixes of figures give back, character by character, the report as it was before the fault. */

const ARITHMETIC = ['requests/row-total', 'requests/results-total', 'requests/balance'];

test('the first fix of any finding restores one mistyped number of table three', () => {
  let tried = 0;
  for (const { text, original, findings } of readMistyped(1, 60, 2019)) {
    const arithmetic = findings.filter(({ rule }) => ARITHMETIC.includes(rule));
    expect(arithmetic.length).toBeGreaterThan(1);
    for (const id of ARITHMETIC) {
      const own = arithmetic.filter(({ rule }) => rule === id);
      for (const index of own.keys()) {
        expect(shownFixes(ruleOf(id), text, index)[0]?.after).toBe(original);
        tried++;
      }
    }
  }
  expect(tried).toBeGreaterThan(120);
});

/** Layouts in which a blank cell can be seen. */
const SET_APART = Object.entries(LAYOUTS).filter(
  ([name]) => !/^(?:spaces|split|plain)/u.test(name),
);

describe.each(SET_APART)('in the layout %s', (_, print) => {
  test('a total that was left blank is filled in again', () => {
    fc.assert(
      fc.property(reportModels(), fc.nat(), (model, which) => {
        const { rows } = model.tables.requests;
        const filled = rows.flatMap(({ values }, row) => (values[6] === '0' ? [] : [row]));
        fc.pre(filled.length > 0);
        const text = print(setCell(model, 'requests', filled[which % filled.length] ?? 0, 6, ''));
        const [fix] = shownFixes(ruleOf('requests/blank-total'), text);
        expect(fix).toMatchObject({ grade: 'safe', after: print(model) });
      }),
      { numRuns: 5 },
    );
  });

  test('zeros that were left out or given as dashes are written', () => {
    const gap = fc.tuple(fc.nat(), fc.constantFrom('', '', '-', '—', '无', '/'));
    fc.assert(
      fc.property(reportModels(), fc.array(gap, { minLength: 1, maxLength: 8 }), (model, gaps) => {
        const zeros = zerosOf(model);
        const text = print(
          gaps.reduce((edited, [which, put]) => {
            const [row = 0, column = 0] = zeros[which % zeros.length] ?? [];
            return setCell(edited, 'requests', row, column, put);
          }, model),
        );
        const [fix] = shownFixes(ruleOf('table/blank-cell'), text);
        expect(fix).toMatchObject({ grade: 'choice', after: print(model) });
      }),
      { numRuns: 5 },
    );
  });
});

/** Rows and columns of the zeros of table three. */
function zerosOf({ tables }: ReportModel): (readonly [row: number, column: number])[] {
  return tables.requests.rows.flatMap(({ values }, row) =>
    values.flatMap((value, column) => (value === '0' ? [[row, column] as const] : [])),
  );
}

function ruleOf(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
