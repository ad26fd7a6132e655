import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText, type Suggestion } from '../../src/core/features/completion/suggestion.ts';
import { completion } from '../../src/core/features/completion.ts';
import { readReport } from '../../src/core/report/read.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { SECTIONS } from '../../src/core/template/sections.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { reportModels } from '../support/arbitraries.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { anyTexts } from '../support/texts.ts';

const layouts = fc.constantFrom(...Object.values(LAYOUTS));

test('at any offset of any text a suggestion keeps to its line and to what was typed', () => {
  fc.assert(
    fc.property(anyTexts(), fc.nat(), (text, at) => {
      for (const { report } of analyse(text).reports) {
        expectTidy(report.text, at % (report.text.length + 1), readReport(report.text, null));
      }
    }),
  );
});

test('so it does in every layout, wherever something was typed', () => {
  const typed = fc.constantFrom(
    '',
    'z',
    'zt',
    'bjg',
    '一、',
    '（',
    '1.',
    '《',
    '国办',
    '|',
    '\t',
    '本年度未收取',
  );
  fc.assert(
    fc.property(reportModels(), layouts, fc.nat(), typed, (model, print, at, put) => {
      const text = print(model);
      const start = at % (text.length + 1);
      const changed = text.slice(0, start) + put + text.slice(start);
      expectTidy(changed, start + put.length, readReport(changed, null));
    }),
    { numRuns: 60 },
  );
});

test('a lost heading is suggested in its place, and accepting it puts the report right', () => {
  const sections = fc.constantFrom(...SECTIONS);
  fc.assert(
    fc.property(reportModels(), layouts, sections, fc.boolean(), (model, print, section, latin) => {
      const text = print(model);
      const heading = readReport(text, null).sections.find(({ id }) => id === section.id)?.heading;
      fc.pre(heading !== undefined && heading !== null);
      const typed = latin ? INITIALS[section.id] : section.title.slice(0, 3);
      const { start, end } = heading.line;
      const damaged = text.slice(0, start) + typed + text.slice(end);
      const offset = start + typed.length;
      const suggestion = completion(readReport(damaged, null), offset).find(({ label }) =>
        label.endsWith(`、${section.title}`),
      );
      expect(suggestion).toBeDefined();
      if (suggestion === undefined) return;
      const after = analyse(accept(damaged, suggestion)).reports.flatMap(
        ({ findings }) => findings,
      );
      const missing = after.filter(({ rule }) => rule.startsWith('structure/missing-'));
      expect(missing.map(({ rule }) => rule)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a total that was left out is suggested as it was', () => {
  fc.assert(
    fc.property(reportModels(), layouts, fc.nat(), (model, print, at) => {
      const text = print(model);
      const row = readReport(text, null).tables.requests?.rows[at % 23];
      const cell = row?.cells.at(-1);
      fc.pre(cell !== null && cell !== undefined && row?.joined.length === 0);
      const right = text.slice(cell.span.start, cell.span.end);
      const wrong = `${right}7`;
      const damaged = text.slice(0, cell.span.start) + wrong + text.slice(cell.span.end);
      const report = readReport(damaged, null);
      const labels = completion(report, cell.span.start + 1).map(({ label }) => label);
      expect(labels[0]).toBe(right);
    }),
    { numRuns: 100 },
  );
});

/** The first letters of the titles, as one types them. */
const INITIALS: Readonly<Record<(typeof SECTIONS)[number]['id'], string>> = {
  overview: 'ztqk',
  disclosure: 'zdgk',
  requests: 'sdhcl',
  review: 'zfxxgkxzfy',
  problems: 'czdzy',
  other: 'qtxy',
};

function accept(text: string, { span, insert }: Suggestion): string {
  return applyEdits(text, [{ span, text: plainText(insert) }]);
}

function expectTidy(text: string, offset: number, report: ReturnType<typeof readReport>): void {
  for (const { span, filter, insert, label, detail } of completion(report, offset)) {
    expect(span.start <= offset && offset <= span.end && span.end <= text.length).toBe(true);
    expect(text.slice(span.start, span.end)).not.toMatch(/[\r\n]/u);
    expect(filter.startsWith(text.slice(span.start, offset))).toBe(true);
    expect(plainText(insert)).not.toBe(text.slice(span.start, span.end));
    expect(label !== '' && detail.zh !== '' && detail.en !== '').toBe(true);
    expect(plainText(insert)).not.toMatch(/[\r\n]/u);
  }
}
