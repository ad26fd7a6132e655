import { ALIGNING, alignTable } from '../../server/src/core/features/align-table.ts';
import { fromLastYear } from '../../server/src/core/features/from-last-year.ts';
import { analyse, type Snapshot } from '../../server/src/core/snapshot.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import type { Random } from '../../server/test/support/random.ts';
import { ensure, ensureApart, ensureEdits, ensureInside, ensureSame } from '../invariants.ts';
import type { Target } from '../target.ts';
import { damagedReport, fewLines } from '../texts.ts';
import { FEATURES } from './features.ts';

/** Reading, all rules, and one feature at a time: of a few lines, and of whole reports. */
export const READING_TARGETS: readonly Target[] = (
  [
    ['lines', fewLines],
    ['report', damagedReport],
  ] as const
).flatMap(
  ([tier, text]) =>
    [
      { name: `${tier}/read`, tier, text, check: (each) => checkReading(each, analyse(each)) },
      ...FEATURES.map((feature) => ({
        name: `${tier}/${feature.name}`,
        tier,
        text,
        check: (each: string, random: Random) => {
          for (const snapshot of analyse(each).reports) {
            feature.check(snapshot, random.below(snapshot.report.text.length + 1));
          }
        },
      })),
      { name: `${tier}/align`, tier, text, check: checkAligning },
      { name: `${tier}/from-last-year`, tier, text, check: checkRolling },
    ] satisfies Target[],
);

/** What a message says when something that is not there was put into it. */
const NONSENSE = /undefined|NaN|null|\[object/u;

/** Everything that holds of whatever was read. */
function checkReading(text: string, { reports }: Snapshot): void {
  ensureSame(reports.map(({ report }) => report.text).join(''), text, 'the reports cover the text');
  for (const { report, findings } of reports) {
    ensureInside(report.text, [report, findings], 'every span');
    ensureApart(
      report.text,
      report.headings.map(({ span }) => span),
      'headings',
    );
    // The blocks of table two may stand in another order than the template's.
    for (const table of [report.tables.requests, report.tables.review]) {
      const rows = table?.rows.flatMap((row) => row ?? []) ?? [];
      const starts = rows.map(({ span }) => span.start);
      ensureSame(
        starts,
        starts.toSorted((a, b) => a - b),
        'rows stand in the order of the text',
      );
    }
    for (const { message } of findings) {
      ensure(message.zh !== '' && message.en !== '', 'a finding says something');
      const isQuoted = NONSENSE.test(text);
      ensure(isQuoted || !NONSENSE.test(message.zh + message.en), 'a finding makes sense');
    }
  }
}

function checkAligning(text: string, random: Random): void {
  const cursor = random.below(text.length + 1);
  const edits = alignTable(text, cursor, random.pick(ALIGNING));
  ensureEdits(text, edits, 'aligning');
  const after = applyEdits(text, edits);
  const bare = (each: string) => each.replace(/[^\S\r\n]+|[-:|]+/gu, '');
  ensureSame(bare(after), bare(text), 'aligning moves spaces only');
}

function checkRolling(text: string): void {
  const rolled = fromLastYear(text, { fileName: null, year: null });
  if (rolled.kind !== 'report') return;
  ensure(rolled.text !== '' && Number.isInteger(rolled.year), 'a new report is a text of a year');
  checkReading(rolled.text, analyse(rolled.text));
}
