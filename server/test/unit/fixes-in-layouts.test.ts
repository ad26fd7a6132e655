import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/core/print/lay-out.ts';
import { regionOf } from '../../src/core/print/region.ts';
import { readReport } from '../../src/core/report/read.ts';
import { missingSection } from '../../src/core/rules/structure/missing-section.ts';
import { missingTable } from '../../src/core/rules/structure/missing-table.ts';
import { outdatedTemplate } from '../../src/core/rules/structure/outdated-template.ts';
import { missingRow } from '../../src/core/rules/table/missing-row.ts';
import type { SectionId, TableId } from '../../src/core/template/template.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { removeRow } from '../support/edits.ts';
import { figuresRead, figuresWritten } from '../support/figures.ts';
import { shownFixes } from '../support/fixes.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { consistentModel, type ReportModel } from '../support/report-model.ts';

/** Fixes that write rows, tables and parts write them as the text around them does. */

const FIGURES = {
  disclosure: { licences: [31], penalties: [7] },
  requests: { 'r4.1': [10, 2, 0, 0, 0, 0], 'r5.1': [2, 0, 0, 0, 0, 0] },
};
const MODEL = consistentModel({ organ: '云溪县水务局', year: 2024, figures: FIGURES });
const TABLES: readonly TableId[] = ['disclosure', 'requests', 'review'];
const layouts = Object.entries(LAYOUTS);
/** An extraction cuts labels and pages by what stands above: a row more moves the cuts. */
const torn = new Set(['spaces', 'split-labels', 'split-labels-centred']);
const whole = layouts.filter(([name]) => !torn.has(name));

describe.each(layouts)('in the layout %s', (name, print) => {
  test.each<[TableId, string]>([
    ['disclosure', 'regulations'],
    ['disclosure', 'coercion'],
    ['disclosure', 'fees'],
    ['requests', 'carried'],
    ['requests', 'r1'],
    ['requests', 'r3.1'],
    ['requests', 'r3.2'],
    ['requests', 'r6.3'],
    ['requests', 'next'],
  ])('a row of zeros is put back: %s/%s', (table, id) => {
    const text = print(without(MODEL, table, [id]));
    const fixes = shownFixes(missingRow, text);
    expect(fixes.map(({ grade }) => grade)).toEqual(['choice']);
    expect(fixes[0]?.title).toContain('各格填 0');
    expectRestored(name, fixes[0]?.after, print(MODEL), name === 'tabs' && id === 'r6.3');
  });

  test.each([
    ['new', '12 2 0 0 0 0 14'],
    ['r4.1', '10 2 0 0 0 0 12'],
    ['r7', '12 2 0 0 0 0 14'],
  ])('a row is put back as its totals say: %s', (id, figures) => {
    const [fix, ...others] = shownFixes(missingRow, print(without(MODEL, 'requests', [id])));
    expect(others).toEqual([]);
    expect(fix?.title).toContain(`按合计推算填 ${figures}`);
    expectRestored(name, fix?.after, print(MODEL), false);
  });

  test('a whole group of rows is put back with its label', () => {
    const ids = ['r3.1', 'r3.2', 'r3.3', 'r3.4', 'r3.5', 'r3.6', 'r3.7', 'r3.8'];
    const [fix] = shownFixes(missingRow, print(without(MODEL, 'requests', ids)));
    expect(fix?.title).toBe(
      '补上“（三）不予公开”下的全部 8 行：“1.属于国家秘密”、“2.其他法律行政法规禁止公开”、“3.危及“三安全一稳定””、“4.保护第三方合法权益”、“5.属于三类内部事务信息”、“6.属于四类过程性信息”、“7.属于行政执法案卷”、“8.属于行政查询事项”，各格填 0',
    );
    expectRestored(name, fix?.after, print(MODEL), name === 'spaces-loose');
  });

  test.each(TABLES)('a missing table is put in, and nothing else changes: %s', (id) => {
    const text = print(MODEL);
    const report = readReport(text, null);
    const table = report.tables[id];
    const { start, end } = table === null ? { start: 0, end: 0 } : regionOf(report, table).span;
    const before = `${text.slice(0, start)}${text.slice(end).replace(/^[\r\n]+/u, '')}`;
    const [fix] = shownFixes(missingTable, before);
    expect(fix).toMatchObject({ grade: 'choice', title: expect.stringContaining('各格填 0') });
    expect(figuresRead(readReport(fix?.after ?? '', null))).toEqual({
      ...figuresRead(report),
      [id]: figuresWritten(consistentModel({ organ: '云溪县', year: 2024 }))[id],
    });
    expect(withoutInserted(before, fix?.after ?? '')).toBe(before);
  });

  test.each<SectionId>(['disclosure', 'requests', 'review', 'problems', 'other'])(
    'a missing part is put in at its place: %s',
    (id) => {
      const text = print(MODEL);
      const section = readReport(text, null).sections.find((each) => each.id === id);
      const end = id === 'other' ? text.lastIndexOf('云溪县水务局') : section?.span.end;
      const before = text.slice(0, section?.span.start) + text.slice(end);
      const [fix] = shownFixes(missingSection, before);
      const after = readReport(fix?.after ?? '', null);
      expect(after.sections.map((each) => each.id)).toEqual([
        ...['overview', 'disclosure', 'requests', 'review', 'problems', 'other'],
      ]);
      const heading = after.sections.find((each) => each.id === id)?.heading;
      expect(heading?.section?.wording).toBe('exact');
      expect(heading?.marks).toBe(name.startsWith('markdown') ? 2 : 0);
      expect(withoutInserted(before, fix?.after ?? '')).toBe(before);
    },
  );

  test('a table of 2019 is rebuilt', () => {
    const old = consistentModel({
      organ: '云溪县水务局',
      year: 2024,
      formats: { disclosure: '2019', requests: '2019' },
      figures: {
        disclosure: { regulations: [1, 1, 9], licences: [5, 1, 31], penalties: [8, 0, 7] },
        requests: { new: [4, 1, 0, 0, 0, 0], r6: [4, 1, 0, 0, 0, 0] },
      },
    });
    const [disclosure] = shownFixes(outdatedTemplate, print(old), 0);
    const [requests] = shownFixes(outdatedTemplate, print(old), 1);
    const read = (text = '') => figuresRead(readReport(text, null));
    expect(read(disclosure?.after).disclosure).toEqual({
      format: '2021',
      rows: {
        regulations: [null, null, null],
        'normative-documents': [null, null, null],
        licences: [31],
        penalties: [7],
        coercion: [0],
        fees: [null],
      },
    });
    const rows = read(print(old)).requests?.rows ?? {};
    const { r6, ...same } = rows;
    expect(read(requests?.after).requests).toEqual({
      format: '2021',
      rows: { ...same, 'r6.1': ZEROS, 'r6.2': ZEROS, 'r6.3': r6 },
    });
  });
});

describe.each(whole)('table two put into the layout %s', (name, print) => {
  test('is what stands there otherwise', () => {
    if (name.startsWith('markdown')) return;
    const zeros = consistentModel({ organ: '云溪县水务局', year: 2024 });
    const text = print(zeros);
    const sections = readReport(text, null).sections;
    const { start = 0, end = 0 } = sections.find(({ id }) => id === 'disclosure')?.span ?? {};
    const [fix] = shownFixes(missingSection, text.slice(0, start) + text.slice(end));
    expect(fix?.after).toBe(text);
  });
});

test.each([
  '行政强制',
  '一、本年新收',
  '（一）予以公开',
  '1.属于国家秘密',
  '2.重复申请',
  '（七）总计',
])('in the canonical layout the row %s is put back under the others', (label) => {
  const report = readReport(LAYOUTS['tabs']?.(MODEL) ?? '', null);
  const options = { marks: null, fileName: null, within: null };
  const canonical = applyEdits(report.text, layOut(report, options));
  const start = canonical.indexOf(`| ${label}`);
  const end = canonical.indexOf('\n', start) + 1;
  const [fix] = shownFixes(missingRow, canonical.slice(0, start) + canonical.slice(end));
  expect(fix?.after).toBe(canonical);
});

const ZEROS = [0, 0, 0, 0, 0, 0, 0];

function without(model: ReportModel, table: TableId, ids: readonly string[]): ReportModel {
  return ids.reduce((left, id) => {
    const at = left.tables[table].rows.findIndex((row) => row.id === id);
    return removeRow(left, table, at);
  }, model);
}

/** The very text in layouts that write a row like the next one; elsewhere the same figures. */
function expectRestored(
  name: string,
  after: string | undefined,
  original: string,
  isUneven: boolean,
): void {
  const read = (text: string) => figuresRead(readReport(text, null));
  if (torn.has(name) || isUneven) expect(read(after ?? '')).toEqual(read(original));
  else expect(after).toBe(original);
}

/** The text without the one stretch that it has more than the text before. */
function withoutInserted(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return after.slice(0, at) + after.slice(after.length - (before.length - at));
}
