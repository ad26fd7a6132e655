import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatting, marksOf } from '../../src/core/features/formatting.ts';
import type { Report } from '../../src/core/report/report.ts';
import { analyse, type Snapshot } from '../../src/core/snapshot.ts';
import { applyEdits, type TextEdit } from '../../src/core/text/edit.ts';
import { fold } from '../../src/core/text/fold.ts';
import { reportModels } from '../support/arbitraries.ts';
import { DISGUISES } from '../support/disguise.ts';
import {
  doubleRow,
  insertForeignRow,
  relabelRow,
  removeRow,
  setCell,
  shortenRow,
} from '../support/edits.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { shown, shownCell } from '../support/reading.ts';
import { fixturePaths, publishedPaths } from '../support/report-files.ts';
import type { ReportModel } from '../support/report-model.ts';
import { anyTexts } from '../support/texts.ts';

const layouts = Object.entries(LAYOUTS);

/** Formatting changes how a report looks and nothing that it says. */

describe.each(layouts)('a consistent report in the layout %s', (_, print) => {
  test.each([true, false])('is wholly laid out, and says the same (marks: %s)', (marks) => {
    fc.assert(
      fc.property(reportModels(), (model) => {
        const text = print(model);
        const after = formatted(text, marks);
        expectSame(text, after);
        expect(figuresRead(onlyReport(after))).toEqual(figuresWritten(model));
        expectCanonical(onlyReport(after), marks);
        expect(formatted(after, marks)).toBe(after);
      }),
      { numRuns: 4 },
    );
  });

  test('with a fault in it keeps the fault as it is', () => {
    fc.assert(
      fc.property(
        reportModels(),
        fc.array(faults(), { minLength: 1, maxLength: 3 }),
        (model, all) => {
          const text = print(all.reduce((faulty, fault) => fault(faulty), model));
          const after = formatted(text, null);
          expectSame(text, after);
          expect(formatted(after, null)).toBe(after);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe.each(Object.entries(DISGUISES))('a report disguised with %s', (_, disguise) => {
  test('is wholly laid out, and says the same', () => {
    fc.assert(
      fc.property(reportModels(), fc.constantFrom(...layouts), (model, [, print]) => {
        const text = disguise(print(model));
        const after = formatted(text, false);
        expectSame(text, after);
        expectCanonical(onlyReport(after), false);
        expect(formatted(after, false)).toBe(after);
      }),
      { numRuns: 5 },
    );
  });
});

test('a note between the lines of a report is never lost', () => {
  const notes = fc.constantFrom(
    ...['注：本表由云溪县统计。', '- 7 -', '（续表）', '见附件２', '其中：网上申请 98765', '98765'],
    ...['单位：元', '\t合计口径', '| 备注 | 98765 |'],
  );
  fc.assert(
    fc.property(
      reportModels(),
      fc.constantFrom(...layouts),
      notes,
      fc.nat(),
      (model, [, print], note, at) => {
        const lines = print(model).split('\n');
        const text = lines.toSpliced(at % lines.length, 0, note).join('\n');
        const after = formatted(text, null);
        for (const word of note.match(/[^\s|]+/gu) ?? []) expect(after).toContain(word);
        expectSame(text, after);
        expect(formatted(after, null)).toBe(after);
      },
    ),
    { numRuns: 50 },
  );
});

test('a line of the table’s own words that stands there once too often is never lost', () => {
  const words = fc.constantFrom(
    ...['总计', '其他', '自然人', '1.属于国家秘密', '（七）总计', '（四）无法提供', '2.重复申请'],
    ...['二、上年结转政府信息公开申请数量', '三、本年度办理结果'],
  );
  const rowLayouts = layouts.filter(([name]) => /tabs|pipes|markdown$|split/u.test(name));
  fc.assert(
    fc.property(
      reportModels(),
      fc.constantFrom(...rowLayouts),
      words,
      fc.nat(),
      (model, [, print], word, at) => {
        const plain = print(model);
        const { requests } = onlyReport(plain).tables;
        const rows = requests?.rows.flatMap((row) => (row === null ? [] : [row.span.end])) ?? [];
        const end = plain.indexOf('\n', rows[at % rows.length] ?? 0);
        const text = `${plain.slice(0, end)}\n${word}${plain.slice(end)}`;
        // A table that cannot be laid out with it is left as it is.
        const kept = [timesIn(formatted(plain, null), word) + 1, timesIn(text, word)];
        expect(kept).toContain(timesIn(formatted(text, null), word));
      },
    ),
    { numRuns: 50 },
  );
});

function timesIn(text: string, word: string): number {
  return fold(text).split(fold(word)).length - 1;
}

test('several reports in one text are laid out one by one', () => {
  const parts = fc.array(fc.tuple(reportModels(), fc.constantFrom(...layouts)), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(parts, (each) => {
      const text = each.map(([model, [, print]]) => print(model)).join('\n\n');
      const after = formatted(text, false);
      expectSame(text, after);
      for (const { report } of analyse(after).reports) expectCanonical(report, false);
      expect(formatted(after, false)).toBe(after);
    }),
    { numRuns: 5 },
  );
});

test('any text: edits lie inside it, in order, apart from each other, and only once', () => {
  fc.assert(
    fc.property(anyTexts(), fc.constantFrom(true, false, null), (text, marks) => {
      const edits = editsOf(text, marks);
      let last = 0;
      for (const { span } of edits) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        last = span.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      const after = applyEdits(text, edits);
      expectSame(text, after);
      expect(formatted(after, marks)).toBe(after);
    }),
    { numRuns: 40 },
  );
});

test('a range formats the tables that it touches and nothing else', () => {
  fc.assert(
    fc.property(
      reportModels(),
      fc.constantFrom(...layouts),
      fc.nat(),
      fc.nat({ max: 400 }),
      (model, [, print], from, length) => {
        const text = print(model);
        const start = from % text.length;
        const range = { start, end: Math.min(text.length, start + length) };
        for (const { span } of formatting(analyse(text), options(null), [range])) {
          expect(span.start <= range.end && range.start <= span.end).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test.each(paths())('%s says the same afterwards', (_, path) => {
  const [text, name] = [readFileSync(path, 'utf8'), basename(path)];
  const after = formatted(text, marksOf(name), name);
  expectSame(text, after, name);
  expect(formatted(after, marksOf(name), name)).toBe(after);
  for (const { report } of analyse(after, { fileName: name }).reports) {
    expectCanonical(report, marksOf(name));
  }
});

/** Fixtures and published reports by name. */
function paths(): (readonly [name: string, path: string])[] {
  const fixtures = fixturePaths().filter((path) => !/gb18030|utf-16/u.test(path));
  return [...fixtures, ...publishedPaths()].map((path) => [basename(path), path]);
}

function options(marks: boolean | null, fileName: string | null = null) {
  return { marks, fileName };
}

function editsOf(text: string, marks: boolean | null, fileName: string | null = null): TextEdit[] {
  return formatting(analyse(text, { fileName }), options(marks, fileName));
}

function formatted(text: string, marks: boolean | null, fileName: string | null = null): string {
  return applyEdits(text, editsOf(text, marks, fileName));
}

function onlyReport(text: string): Report {
  const [only] = analyse(text).reports;
  if (only === undefined) throw new Error('no report');
  return only.report;
}

/** The same reports with the same figures, states, parts and headings. */
function expectSame(before: string, after: string, fileName: string | null = null): void {
  const [old, now] = [analyse(before, { fileName }), analyse(after, { fileName })];
  expect(saying(now)).toEqual(saying(old));
  expect(valuesIn(now).toSorted()).toEqual(valuesIn(old).toSorted());
}

function saying({ reports }: Snapshot) {
  return reports.map(({ report: { text, title, organ, year, sections, tables } }) => ({
    title: fold(shown(text, title?.span ?? null) ?? ''),
    organ: organ?.name ?? null,
    year: year?.value ?? null,
    sections: sections.map(({ id }) => id),
    tables: Object.values(tables).map((table) => table && { ...cellsOf(text, table) }),
  }));
}

function cellsOf(text: string, { format, rows, unexpected }: NonNullable<AnyTable>) {
  return {
    format,
    rows: rows.map((row) => row?.cells.map((cell) => cell && shownCell(text, cell)) ?? null),
    values: rows.map((row) => row?.values.map((cell) => shownCell(text, cell)) ?? null),
    foreign: unexpected.map(({ label, values }) => [
      fold(shown(text, label) ?? ''),
      ...values.map((cell) => shownCell(text, cell)),
    ]),
  };
}

type AnyTable = Report['tables'][keyof Report['tables']];

function valuesIn({ reports }: Snapshot): string[] {
  return reports.flatMap(({ report: { text, tables } }) =>
    Object.values(tables).flatMap((table) =>
      (table?.rows ?? []).flatMap((row) => row?.values.map((cell) => shownCell(text, cell)) ?? []),
    ),
  );
}

/** Every table is a pipe table, and every part's heading is the template's. */
function expectCanonical({ text, tables, headings }: Report, marks: boolean | null): void {
  for (const table of Object.values(tables)) {
    if (table === null) continue;
    const lines = text.slice(table.span.start, table.span.end).split(/\r\n|\n|\r/u);
    const stray = lines.filter((line) => !/^(?:\|.*\||（本列.*|)$/u.test(line));
    expect(stray).toEqual([]);
  }
  for (const { section, marks: count, title } of headings) {
    if (section === null) continue;
    expect(section.wording).toBe('exact');
    const isAlone = /^[\r\n]/u.test(`${text.slice(title.end)}\n`);
    if (marks !== null && isAlone) expect(count).toBe(marks ? 2 : 0);
  }
}

type Fault = (model: ReportModel) => ReportModel;

/** One thing that a clerk does to a table. */
function faults(): fc.Arbitrary<Fault> {
  const tables = fc.constantFrom('disclosure' as const, 'requests' as const, 'review' as const);
  const values = fc.constantFrom(
    ...['', '-', '—', '/', '无', '１２', '1,234', '-3', '2.50', '251000元', '350 件'],
    ...['22（其中修订16件）', '约四十', 'O', '12 345', '7777'],
  );
  return fc
    .record({
      kind: fc.constantFrom(
        'cell',
        'cell',
        'cell',
        'remove',
        'double',
        'short',
        'label',
        'foreign',
      ),
      table: tables,
      row: fc.nat(),
      column: fc.nat({ max: 6 }),
      value: values,
    })
    .map(({ kind, table, row, column, value }): Fault => {
      return (model) => {
        const rows = model.tables[table].rows.filter(({ values: each }) => each.length > 0);
        if (rows.length < model.tables[table].rows.length) return model;
        const at = row % rows.length;
        const width = rows[at]?.columns.length ?? 1;
        switch (kind) {
          case 'cell':
            return setCell(model, table, at, column % (rows[at]?.values.length || 1), value);
          case 'remove':
            return removeRow(model, table, at);
          case 'double':
            return doubleRow(model, table, at);
          case 'short':
            return shortenRow(model, table, at, column % width);
          case 'label':
            return relabelRow(model, table, at, (label) => label.replace(/公开|处理|行政/u, ''));
          case 'foreign':
            return insertForeignRow(model, table, at, '其中：通过信函方式提出', [
              ...['5', '0', '1', '0', '0', '0', '6'].slice(-width),
            ]);
          default:
            return kind satisfies never;
        }
      };
    });
}
