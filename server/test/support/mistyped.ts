import fc from 'fast-check';
import type { Table } from '../../src/core/report/report.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { analyse } from '../../src/core/snapshot.ts';
import { reportModels } from './arbitraries.ts';
import { setCell } from './edits.ts';
import { LAYOUTS } from './layouts.ts';
import type { ReportModel } from './report-model.ts';

/**
 * Reports with mistyped numbers as they are read again: each printed in the next of the layouts.
 * The same for the same seed.
 */
export function readMistyped(count: number, reports: number, seed: number): readonly ReadAgain[] {
  const layouts = Object.values(LAYOUTS);
  return fc
    .sample(mistypedReports(count), { seed, numRuns: reports })
    .map(({ original, edited, intended }, at) => {
      const print = layouts[at % layouts.length] ?? (() => '');
      const text = print(edited);
      const [only] = analyse(text).reports;
      const table = only?.report.tables.requests ?? null;
      if (only === undefined || table === null) throw new Error(`no table three in:\n${text}`);
      const { findings } = only;
      return { text, original: print(original), table, intended, findings };
    });
}

/** What is known of a mistyped report after reading it. */
interface ReadAgain {
  readonly text: string;
  /** The text before anything was mistyped. */
  readonly original: string;
  /** Table three. */
  readonly table: Table;
  readonly intended: Mistyped['intended'];
  readonly findings: readonly Finding[];
}

/** A report that was consistent before some numbers of table three were mistyped. */
interface Mistyped {
  readonly original: ReportModel;
  readonly edited: ReportModel;
  /** The numbers that were mistyped, by the cell's address, as they should be. */
  readonly intended: Readonly<Record<string, number>>;
}

/** Reports in which `count` different numbers of table three were mistyped by one slip each. */
function mistypedReports(count: number): fc.Arbitrary<Mistyped> {
  return reportModels().chain((original) => {
    const cells = original.tables.requests.rows.length * COLUMNS.length;
    const slip = fc.record({ place: fc.nat({ max: cells - 1 }), kind: fc.nat(), which: fc.nat() });
    return fc
      .uniqueArray(slip, { minLength: count, maxLength: count, selector: ({ place }) => place })
      .map((slips) => slips.reduce(withSlip, { original, edited: original, intended: {} }));
  });
}

const COLUMNS = ['natural-person', 'business', 'research', 'welfare', 'legal', 'other', 'total'];

/** Where a number is mistyped, and which of the slips that are possible there it is. */
interface ChosenSlip {
  readonly place: number;
  readonly kind: number;
  readonly which: number;
}

function withSlip(report: Mistyped, { place, kind, which }: ChosenSlip): Mistyped {
  const { rows } = report.edited.tables.requests;
  const [row, column] = [Math.floor(place / COLUMNS.length), place % COLUMNS.length];
  const value = rows[row]?.values[column] ?? '';
  const slips = slipsOf(value);
  const same = slips[kind % slips.length] ?? [];
  return {
    original: report.original,
    edited: setCell(report.edited, 'requests', row, column, same[which % same.length] ?? ''),
    intended: {
      ...report.intended,
      [`requests/${rows[row]?.id}/${COLUMNS[column]}`]: Number(value),
    },
  };
}

/** What one slip may make of a number, by the kind of slip; only other numbers, and no kind empty. */
function slipsOf(number: string): readonly (readonly string[])[] {
  const digits = [...number];
  const at = digits.map((_, i) => i);
  const kinds = [
    at.flatMap((i) => [...'0123456789'].map((digit) => digits.with(i, digit))),
    at.slice(1).map((i) => digits.with(i - 1, digits[i] ?? '').with(i, digits[i - 1] ?? '')),
    at.length === 1 ? [] : at.map((i) => digits.toSpliced(i, 1)),
    at.map((i) => digits.toSpliced(i, 0, digits[i] ?? '')),
  ];
  return kinds
    .map((each) =>
      each.map((slip) => slip.join('')).filter((slip) => Number(slip) !== Number(number)),
    )
    .filter((each) => each.length > 0);
}
