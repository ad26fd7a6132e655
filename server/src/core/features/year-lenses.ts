import { regionOf } from '../print/region.ts';
import { shortColumnName } from '../relations/names.ts';
import type { Report } from '../report/report.ts';
import { type HandedOn, handedOn } from '../rules/helpers/handed-on.ts';
import type { Localized } from '../text/localized.ts';
import { type Neighbours, NO_NEIGHBOURS, type PlaceRange } from '../workspace/summary.ts';

/** A line above table three about the year before or behind. */
export interface YearLens {
  /** Where the table's first line begins. */
  readonly offset: number;
  readonly title: Localized;
  /** What a click shows: the other year's row. */
  readonly file: string;
  readonly range: PlaceRange;
}

/** More columns than this are not named. */
const MOST_NAMED = 3;

/**
 * Whether 上年结转 agrees with last year's report, and 结转下年度 with next year's. A year that is
 * not there is passed over in silence.
 */
export function yearLenses(
  report: Report,
  { previous, next }: Neighbours = NO_NEIGHBOURS,
): readonly YearLens[] {
  const table = report.tables.requests;
  if (table === null) return [];
  const { start: offset } = regionOf(report, table).span;
  return [
    ...lensOf(offset, handedOn(report, 'carried', previous), LAST_YEAR),
    ...lensOf(offset, handedOn(report, 'next', next), NEXT_YEAR),
  ];
}

/** What is said of a year, and of the columns that differ; an empty list when all agree. */
interface Words {
  readonly agrees: (year: number) => Localized;
  readonly differs: (year: number, columns: readonly string[]) => Localized;
}

/** A click shows the first place that differs, or the total when all agree. */
function lensOf(offset: number, columns: readonly HandedOn[], words: Words): YearLens[] {
  const differing = columns.filter(({ here, there }) => here !== there);
  const shown = differing[0] ?? columns.at(-1);
  const year = shown?.other.summary.year ?? null;
  if (shown === undefined || year === null) return [];
  const title =
    differing.length === 0 ? words.agrees(year) : words.differs(year, namesOf(differing));
  return [{ offset, title, file: shown.other.file, range: shown.place }];
}

/** 「自然人 3 ≠ 2」, for the first columns. */
function namesOf(columns: readonly HandedOn[]): string[] {
  const named = columns
    .slice(0, MOST_NAMED)
    .map(({ column, here, there }) => `${shortColumnName(column)} ${here} ≠ ${there}`);
  return columns.length > MOST_NAMED ? [...named, '…'] : named;
}

const LAST_YEAR: Words = {
  agrees: (year) => ({
    zh: `上年结转与 ${year} 年报告一致`,
    en: `Carried over agrees with the report of ${year}`,
  }),
  differs: (year, columns) => ({
    zh: `上年结转与 ${year} 年报告不一致（${columns.join('、')}）`,
    en: `Carried over differs from the report of ${year} (${columns.join(', ')})`,
  }),
};

const NEXT_YEAR: Words = {
  agrees: (year) => ({
    zh: `结转下年度与 ${year} 年报告一致`,
    en: `Carried to next year agrees with the report of ${year}`,
  }),
  differs: (year, columns) => ({
    zh: `结转下年度与 ${year} 年报告不一致（${columns.join('、')}）`,
    en: `Carried to next year differs from the report of ${year} (${columns.join(', ')})`,
  }),
};
