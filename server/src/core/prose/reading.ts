import { blankTotals } from '../relations/blank-totals.ts';
import { termsOf } from '../relations/evaluate.ts';
import { exactSum } from '../relations/exact.ts';
import type { Term } from '../relations/relation.ts';
import type { Report, Table } from '../report/report.ts';
import type { TableId } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';
import type { ReadingTemplate } from './meaning.ts';

/** One thing that a figure of the prose may mean: the sum of some cells as they stand. */
export interface Reading {
  readonly name: Localized;
  /** The cells, in the template's order; never empty. */
  readonly terms: readonly Term[];
  /** Blanks and dashes count as zero. Null when a cell is missing or unreadable. */
  readonly value: number | null;
}

/**
 * What a reading comes to in this report; null when the report has no such table, or its format no
 * such cells.
 *
 * @param columns ids of the columns that are added up.
 * @param suffix what the name is followed by, when the columns are not the total; else empty.
 */
export function readingIn(
  report: Report,
  id: TableId,
  { rows, name }: ReadingTemplate,
  columns: readonly string[],
  suffix: Localized = { zh: '', en: '' },
): Reading | null {
  const table = report.tables[id];
  if (table === null) return null;
  const terms = [...termsOf(table)].flatMap(([row, all]) =>
    rows.some((each) => isMeant(each, row))
      ? all.filter(({ column }) => columns.includes(column.id))
      : [],
  );
  if (terms.length === 0) return null;
  return {
    name: { zh: `${name.zh}${suffix.zh}`, en: `${name.en}${suffix.en}` },
    terms,
    value: sumOf(terms, table),
  };
}

/** `r3.` and `r6*` stand for every row whose id begins so. */
function isMeant(pattern: string, row: string): boolean {
  if (pattern.endsWith('*')) return row.startsWith(pattern.slice(0, -1));
  return pattern.endsWith('.') ? row.startsWith(pattern) : row === pattern;
}

/** A total that was left blank beside its parts stands for their sum: the prose is not to blame. */
function sumOf(terms: readonly Term[], table: Table): number | null {
  const blanks = new Map(
    blankTotals(table).map(({ total, sum }) => [total, sum ?? Number.NaN] as const),
  );
  const values = terms.map((term) => {
    const { cell } = term;
    if (cell === null || cell.state === 'unreadable') return Number.NaN;
    return cell.value ?? blanks.get(term) ?? 0;
  });
  return values.every((value) => Number.isFinite(value)) ? exactSum(values) : null;
}
