import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/report.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { SECTIONS } from '../../src/core/template/sections.ts';
import { reportModels } from '../support/arbitraries.ts';
import { withoutHeadings } from '../support/disguise/headings.ts';
import { DISGUISES } from '../support/disguise.ts';
import { setCell } from '../support/edits.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import type { ReportModel } from '../support/report-model.ts';

const layouts = Object.entries(LAYOUTS);

/** What is true of some models and layouts: an old format in a new report, page numbers. */
const EXPECTED = ['structure/outdated-template', 'structure/residue'];

/** A printed report reads back as what was printed, whatever the layout. */

describe.each(layouts)('a consistent report in the layout %s', (_, print) => {
  test('reads back equal, and nothing is found in it', () => {
    fc.assert(
      fc.property(reportModels(), (model) => {
        const { report, findings } = readOne(print(model));
        expectSame(report, model);
        expect(findings.filter(({ rule }) => !EXPECTED.includes(rule))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('shows one changed cell of table three by exactly the relations that it breaks', () => {
    const change = fc.record({ row: fc.nat(), column: fc.nat({ max: 6 }), value: values() });
    fc.assert(
      fc.property(reportModels(), change, (model, { row, column, value }) => {
        const { rows } = model.tables.requests;
        const index = row % rows.length;
        const changed = rows[index];
        fc.pre(changed !== undefined && changed.values[column] !== value);
        const edited = setCell(model, 'requests', index, column, value);
        const { report, findings } = readOne(print(edited));
        expect(figuresRead(report)).toEqual(figuresWritten(edited));
        expect(arithmetic(findings)).toEqual(brokenBy(report, changed.id, column));
      }),
      { numRuns: 16 },
    );
  });

  test('shows one changed cell of table four on the total of its block', () => {
    const change = fc.record({
      row: fc.nat({ max: 2 }),
      column: fc.nat({ max: 4 }),
      value: values(),
    });
    fc.assert(
      fc.property(reportModels(), change, (model, { row, column, value }) => {
        fc.pre(model.tables.review.rows[row]?.values[column] !== value);
        const edited = setCell(model, 'review', row, column, value);
        const { report, findings } = readOne(print(edited));
        expect(figuresRead(report)).toEqual(figuresWritten(edited));
        const total = report.tables.review?.rows[row]?.cells[4]?.span.start;
        expect(arithmetic(findings)).toEqual([{ rule: 'review/total', start: total }]);
      }),
      { numRuns: 4 },
    );
  });
});

describe.each(Object.entries(DISGUISES))('a report disguised with %s', (_, disguise) => {
  test('still reads back equal, without an error', () => {
    fc.assert(
      fc.property(reportModels(), fc.constantFrom(...layouts), (model, [, print]) => {
        const { report, findings } = readOne(disguise(print(model)));
        expectSame(report, model);
        expect(findings.filter(isSevere)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test('a part whose heading is lost is known by its table', () => {
  const lost = fc.subarray(['disclosure', 'requests', 'review'] as const, { minLength: 1 });
  fc.assert(
    fc.property(reportModels(), fc.constantFrom(...layouts), lost, (model, [, print], ids) => {
      const { report, findings } = readOne(withoutHeadings(print(model), ids));
      expect(figuresRead(report)).toEqual(figuresWritten(model));
      expect(report.sections.map(({ id }) => id)).toEqual(SECTIONS.map(({ id }) => id));
      expect(findings.filter(isSevere)).toEqual([]);
      const missing = findings.filter(({ rule }) => rule === 'structure/missing-heading');
      expect(missing).toHaveLength(ids.length);
    }),
    { numRuns: 30 },
  );
});

test('several reports in one text read as several', () => {
  const parts = fc.array(fc.tuple(reportModels(), fc.constantFrom(...layouts)), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(parts, (each) => {
      const text = each.map(([model, [, print]]) => print(model)).join('\n\n');
      const { reports } = analyse(text);
      expect(reports.map(({ report }) => report.organ?.name)).toEqual(
        each.map(([model]) => model.organ),
      );
      for (const [i, [model]] of each.entries()) {
        const found = reports[i];
        expect(found).toBeDefined();
        if (found !== undefined) expectSame(found.report, model);
      }
    }),
    { numRuns: 20 },
  );
});

function readOne(text: string): { report: Report; findings: readonly Finding[] } {
  const { reports } = analyse(text);
  const [only] = reports;
  if (only === undefined || reports.length > 1) throw new Error(`${reports.length} reports`);
  return only;
}

function expectSame(report: Report, model: ReportModel): void {
  expect(figuresRead(report)).toEqual(figuresWritten(model));
  expect(report.organ?.name).toBe(model.organ);
  expect(report.year?.value).toBe(model.year);
  expect(report.title).not.toBeNull();
  const parts = SECTIONS.map(({ id }) => id);
  expect(report.sections.map(({ id, heading }) => (heading === null ? null : id))).toEqual(parts);
  const named = report.headings.flatMap(({ section }) => section?.id ?? []);
  expect(named).toEqual(parts);
}

function isSevere({ rule, severity }: Finding): boolean {
  return severity === 'error' || rule.startsWith('requests/') || rule.startsWith('review/');
}

function arithmetic(findings: readonly Finding[]): { rule: string; start: number | undefined }[] {
  return findings.filter(isSevere).map(({ rule, span }) => ({ rule, start: span.start }));
}

/** The relations of table three that one cell takes part in, where each is shown, in text order. */
function brokenBy(
  { tables }: Report,
  row: string,
  column: number,
): { rule: string; start: number | undefined }[] {
  const at = (id: string, index: number) =>
    tables.requests?.rows.find((each) => each?.template.id === id)?.cells[index]?.span.start;
  const broken = [{ rule: 'requests/row-total', start: at(row, 6) }];
  if (/^r/u.test(row)) broken.push({ rule: 'requests/results-total', start: at('r7', column) });
  if (['new', 'carried', 'r7', 'next'].includes(row)) {
    broken.push({ rule: 'requests/balance', start: at('next', column) });
  }
  return broken.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function values(): fc.Arbitrary<string> {
  return fc.nat({ max: 9000 }).map(String);
}
