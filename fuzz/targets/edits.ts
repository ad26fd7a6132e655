import { htmlBlocks } from '../../client/src/paste/html-blocks.ts';
import { fixAllReports } from '../../server/src/core/features/fix-all-reports.ts';
import { formatting } from '../../server/src/core/features/formatting.ts';
import { pasteTables } from '../../server/src/core/features/paste.ts';
import { recalculate, totalEdits } from '../../server/src/core/features/recalculate.ts';
import { rename, renameTarget } from '../../server/src/core/features/rename.ts';
import { DEFAULT_CONFIGURATION } from '../../server/src/core/rules/configuration.ts';
import { tablesOf } from '../../server/src/core/rules/helpers/cell-walk.ts';
import { keepsFigures } from '../../server/src/core/rules/keeps-figures.ts';
import { provenFixes } from '../../server/src/core/rules/proven-fixes.ts';
import type { Finding } from '../../server/src/core/rules/rule.ts';
import { analyse } from '../../server/src/core/snapshot.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { HTML_CLIPBOARDS, tabSeparated } from '../../server/test/support/clipboard.ts';
import { BUREAU, COUNTY } from '../../server/test/support/fixtures.ts';
import type { Random } from '../../server/test/support/random.ts';
import { ensure, ensureEdits, ensureSame } from '../invariants.ts';
import { mutated } from '../mutate.ts';
import { sayingOf } from '../saying.ts';
import type { Target } from '../target.ts';
import { damagedReport, fewLines } from '../texts.ts';

/** What writes into a text: each keeps what it promises to keep. */
export const EDIT_TARGETS: readonly Target[] = [
  ...both('format', checkFormatting),
  ...both('fix', checkFixes),
  ...both('fix-all', checkFixAll),
  ...both('recalculate', checkRecalculating),
  ...both('rename', checkRenaming),
  { name: 'paste', tier: 'report', text: copied, check: checkPasting },
];

function both(name: string, check: Target['check']): Target[] {
  return [
    { name: `lines/${name}`, tier: 'lines', text: fewLines, check },
    { name: `thorough/${name}`, tier: 'thorough', text: damagedReport, check },
  ];
}

function checkFormatting(text: string, random: Random): void {
  const options = { marks: random.pick([true, false, null]), fileName: null };
  const format = (each: string) => {
    const edits = formatting(analyse(each), options);
    ensureEdits(each, edits, 'formatting');
    return applyEdits(each, edits);
  };
  const after = format(text);
  ensureSame(format(after), after, 'what is formatted stays as it is');
  ensureSame(sayingOf(after), sayingOf(text), 'a formatted report says the same');
}

/** Looks at one finding of each report: proving a fix means reading the report again and again. */
function checkFixes(text: string, random: Random): void {
  const context = { fileName: null, configuration: DEFAULT_CONFIGURATION };
  for (const { report, findings } of analyse(text).reports.slice(0, 3)) {
    if (findings.length === 0) continue;
    const finding = random.pick(findings);
    for (const fix of provenFixes(report, finding, context)) {
      const what = `the fix ${fix.title.en} of ${finding.rule}`;
      ensureEdits(report.text, fix.edits, what);
      const after = analyse(applyEdits(report.text, fix.edits)).reports;
      ensure(after.length === 1, `${what} leaves one report`);
      const [before, now] = [tally(findings), tally(after[0]?.findings ?? [])];
      const left = now.get(keyOf(finding)) ?? 0;
      const less = left < (before.get(keyOf(finding)) ?? 0);
      ensure(fix.partial === true || less, `${what} removes its finding`);
      for (const [key, count] of now) {
        const announced = fix.leaves?.includes(key.slice(0, key.indexOf(' '))) === true;
        ensure(announced || count <= (before.get(key) ?? 0), `${what} brings up no ${key}`);
      }
    }
  }
}

function checkFixAll(text: string): void {
  const context = { fileName: null, configuration: DEFAULT_CONFIGURATION, path: null };
  const before = analyse(text);
  const { edits } = fixAllReports(before, context);
  ensureEdits(text, edits, 'fixing all');
  if (edits.length === 0) return;
  const after = analyse(applyEdits(text, edits));
  ensure(after.reports.length === before.reports.length, 'fixing all keeps the reports');
  ensureSame(fixAllReports(after, context).edits, [], 'nothing safe is left to fix');
  for (const [at, { report }] of before.reports.entries()) {
    const now = after.reports[at]?.report;
    ensure(now !== undefined && keepsFigures(report, now), 'fixing all keeps the figures');
  }
}

function checkRecalculating(text: string): void {
  for (const { report } of analyse(text).reports) {
    for (const table of tablesOf(report)) {
      const { totals } = recalculate(report, table);
      const edits = totalEdits(report, totals);
      ensureEdits(report.text, edits, 'recalculating');
      if (edits.length === 0) continue;
      const [again] = analyse(applyEdits(report.text, edits)).reports;
      const same = again && tablesOf(again.report).find(({ id }) => id === table.id);
      ensure(same !== undefined, 'a recalculated table is still there');
    }
  }
}

function checkRenaming(text: string, random: Random): void {
  for (const { report } of analyse(text).reports) {
    const places = [report.organ?.span?.start, report.year?.span?.start, random.below(text.length)];
    for (const offset of places.flatMap((place) => place ?? [])) {
      const target = renameTarget(report, offset);
      const names = ['青禾市统计局', '2023', mutated(target?.name ?? '', random, 2)];
      const renamed = rename(report, offset, random.pick(names));
      if ('refusal' in renamed) continue;
      ensureEdits(report.text, renamed.edits, 'renaming');
      ensure(target !== null, 'what was renamed could be');
    }
  }
}

/** A table as some program puts it on the clipboard, damaged. */
function copied(random: Random): string {
  const model = random.pick([COUNTY, BUREAU]);
  const table = random.pick(Object.values(model.tables));
  const text = random.chance(0.5)
    ? tabSeparated(table)
    : random.pick(Object.values(HTML_CLIPBOARDS))(table);
  return mutated(text, random, random.below(6));
}

function checkPasting(copy: string, random: Random): void {
  const text = random.chance(0.5) ? '' : fewLines(random);
  const start = random.below(text.length + 1);
  const blocks = copy.includes('<') ? htmlBlocks(copy) : [copy];
  const { reports } = analyse(text);
  const pasted = pasteTables({ text, span: { start, end: start }, reports }, blocks ?? [copy]);
  ensure(pasted === null || pasted.includes('|'), 'what is pasted is a table');
  if (pasted !== null) analyse(text.slice(0, start) + pasted + text.slice(start));
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject.cell}`;
}
