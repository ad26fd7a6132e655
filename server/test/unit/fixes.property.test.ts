import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixAllReports } from '../../src/core/features/fix-all-reports.ts';
import { configurationFor, DEFAULT_CONFIGURATION } from '../../src/core/rules/configuration.ts';
import type { Fix } from '../../src/core/rules/fix.ts';
import { provenFixes } from '../../src/core/rules/proven-fixes.ts';
import { RULES } from '../../src/core/rules/registry.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { exampleNeighbours } from '../../src/core/rules/run-example.ts';
import { analyse, type CheckOptions, type ReportSnapshot } from '../../src/core/snapshot.ts';
import { applyEdits } from '../../src/core/text/edit.ts';
import { NO_NEIGHBOURS } from '../../src/core/workspace/summary.ts';
import { reportModels } from '../support/arbitraries.ts';
import { LAYOUTS } from '../support/layouts.ts';
import { MISCHIEF, type Mischief } from '../support/mischief.ts';
import { fixturePaths } from '../support/report-files.ts';

/**
 * Every fix that anyone is shown removes its finding and brings up nothing else, and all safe fixes
 * together change no figure. What a fix does is looked at by reading the text again; that the code
 * under test has done so too counts for nothing here.
 */

const LAYOUT_LIST = Object.entries(LAYOUTS);

/** How often a fix of each rule was looked at. */
const shown = new Map<string, number>();

describe.each(Object.entries(MISCHIEF))('%s', (name, mischief) => {
  test('is fixed as promised, in any layout', () => {
    const others = fc.constantFrom(...Object.values(MISCHIEF));
    const first = Object.keys(MISCHIEF).indexOf(name);
    let run = 0;
    fc.assert(
      fc.property(reportModels(), fc.option(others, { freq: 2 }), (model, other) => {
        // Neighbours take other layouts, so that all of them have their turn.
        const [layout, print] = LAYOUT_LIST[(first + run++) % LAYOUT_LIST.length] ?? [];
        if (layout === undefined || print === undefined) throw new Error('no layout');
        const all = other === null ? [mischief] : [mischief, other];
        const text = writtenDown(print(all.reduce(said, model)), all);
        expectFixesToHold(text);
        expectFixAllToHold(text);
      }),
      { numRuns: 3 },
    );
  });
});

test.each(
  fixturePaths()
    .filter((path) => /faults/u.test(path))
    .map((path) => [path.slice(path.lastIndexOf('faults')), path]),
)('%s is fixed as promised', (_, path) => {
  const text = readFileSync(path, 'utf8');
  expectFixesToHold(text);
  expectFixAllToHold(text);
});

const FIXABLE = RULES.filter(({ fixes }) => fixes !== undefined);

test.each(
  FIXABLE.flatMap((rule) =>
    rule.invalid.map((example) => [`${rule.id}, ${example.caption.zh}`, example, rule] as const),
  ),
)('%s: the example is fixed as promised', (_name, example, rule) => {
  expectFixesToHold(example.text, configurationFor(rule), exampleNeighbours(example));
  expectFixAllToHold(example.text, configurationFor(rule));
});

// This one sums up those above.
test('no rule with fixes was left out', () => {
  const fixable = FIXABLE.map(({ id }) => id);
  console.info(fixable.map((id) => `${id}: ${shown.get(id) ?? 0}`).join('\n'));
  expect(fixable.filter((id) => !shown.has(id))).toEqual([]);
});

function said(model: Parameters<NonNullable<Mischief['model']>>[0], { model: change }: Mischief) {
  return change?.(model) ?? model;
}

function writtenDown(text: string, all: readonly Mischief[]): string {
  return all.reduce((each, { text: change }) => change?.(each) ?? each, text);
}

function expectFixesToHold(
  text: string,
  configuration = DEFAULT_CONFIGURATION,
  neighbours = NO_NEIGHBOURS,
): void {
  const circumstances = { configuration, neighboursOf: () => neighbours };
  const { reports } = analyse(text, circumstances);
  for (const each of reports) {
    for (const finding of each.findings) {
      const context = { fileName: null, configuration, neighbours };
      for (const fix of provenFixes(each.report, finding, context)) {
        shown.set(finding.rule, (shown.get(finding.rule) ?? 0) + 1);
        expectFixToHold(each, finding, fix, circumstances);
      }
    }
  }
}

function expectFixToHold(
  { report, findings }: ReportSnapshot,
  finding: Finding,
  fix: Fix,
  circumstances: CheckOptions,
): void {
  const after = analyse(applyEdits(report.text, fix.edits), circumstances).reports;
  const what = `${finding.rule}: ${fix.title.zh}, in\n${report.text}`;
  expect(after.length, what).toBe(1);
  const [before, now] = [tally(findings), tally(after[0]?.findings ?? [])];
  const key = keyOf(finding);
  if (fix.partial !== true) {
    expect(now.get(key) ?? 0, what).toBeLessThan(before.get(key) ?? 0);
  }
  const more = [...now].filter(([each, count]) => count > (before.get(each) ?? 0));
  const announced = new Set(fix.leaves ?? []);
  expect(
    more.filter(([each]) => !announced.has(each.slice(0, each.indexOf(' ')))),
    what,
  ).toEqual([]);
}

function expectFixAllToHold(text: string, configuration = DEFAULT_CONFIGURATION): void {
  const context = { fileName: null, configuration, path: null };
  const before = analyse(text, { configuration });
  const { edits } = fixAllReports(before, context);
  const after = analyse(applyEdits(text, edits), { configuration });
  expect(after.reports.length, text).toBe(before.reports.length);
  expect(fixAllReports(after, context).edits, text).toEqual([]);
  for (const [index, report] of before.reports.entries()) {
    const [old, now] = [figuresIn(report), figuresIn(after.reports[index])];
    const gone = without(old.numbers, now.numbers);
    const come = without(now.numbers, old.numbers);
    expect(gone, text).toEqual([]);
    // A total that was blank has become a number, and nothing else has.
    expect(old.blanks - now.blanks, text).toBe(come.length);
    const blankTotals = report.findings.filter(({ rule }) => rule === 'requests/blank-total');
    if (blankTotals.length === 0) expect(come, text).toEqual([]);
    expect(tally(after.reports[index]?.findings ?? []).size, text).toBeLessThanOrEqual(
      tally(report.findings).size,
    );
  }
}

/** Every number of the tables, and how many of their cells are blank. */
function figuresIn(snapshot: ReportSnapshot | undefined) {
  const tables = Object.values(snapshot?.report.tables ?? {}).filter((table) => table !== null);
  const cells = tables.flatMap(({ rows, unexpected }) => [
    ...rows.flatMap((row) => row?.values ?? []),
    ...unexpected.flatMap(({ values }) => values),
  ]);
  return {
    numbers: cells.flatMap(({ value }) => value ?? []),
    blanks: cells.filter(({ state }) => state === 'blank').length,
  };
}

/** What of the first list is more than the second has. */
function without(all: readonly number[], taken: readonly number[]): number[] {
  const rest = [...taken];
  return all.filter((each) => {
    const index = rest.indexOf(each);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject.cell}`;
}
