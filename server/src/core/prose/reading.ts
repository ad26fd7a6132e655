import { blankTotals } from '../relations/blank-totals.ts';
import { equationsOf } from '../relations/equations.ts';
import { termsOf } from '../relations/evaluate.ts';
import { exactSum } from '../relations/exact.ts';
import type { Term } from '../relations/relation.ts';
import type { Report, Table } from '../report/report.ts';
import type { TableId, TableTemplate } from '../template/template.ts';
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
 * @param suffix what the name is followed by, when the columns are not the total; else null.
 */
export function readingIn(
  report: Report,
  id: TableId,
  { rows, name }: ReadingTemplate,
  columns: readonly string[],
  suffix: Localized | null = null,
): Reading | null {
  const table = report.tables[id];
  if (table === null) return null;
  const terms: Term[] = [];
  const all = termsOf(table);
  for (const place of placesOf(table.template, rows)) {
    const term = all[place];
    if (term !== undefined && columns.includes(term.column.id)) terms.push(term);
  }
  if (terms.length === 0) return null;
  return {
    name: suffix === null ? name : { zh: `${name.zh}${suffix.zh}`, en: `${name.en}${suffix.en}` },
    terms,
    value: sumOf(terms, table),
  };
}

/** Of each list of rows, the places of their cells among the cells of a template. */
const known = new WeakMap<readonly string[], Map<TableTemplate, readonly number[]>>();

function placesOf(template: TableTemplate, rows: readonly string[]): readonly number[] {
  const byTemplate = known.get(rows) ?? new Map<TableTemplate, readonly number[]>();
  known.set(rows, byTemplate);
  const places = byTemplate.get(template) ?? findPlaces(template, rows);
  byTemplate.set(template, places);
  return places;
}

function findPlaces(template: TableTemplate, rows: readonly string[]): readonly number[] {
  return equationsOf(template).cells.flatMap(({ rowTemplate: { id } }, place) =>
    rows.some((pattern) => isMeant(pattern, id)) ? [place] : [],
  );
}

/** `r3.` and `r6*` stand for every row whose id begins so. */
function isMeant(pattern: string, row: string): boolean {
  if (pattern.endsWith('*')) return row.startsWith(pattern.slice(0, -1));
  return pattern.endsWith('.') ? row.startsWith(pattern) : row === pattern;
}

/** A total that was left blank beside its parts stands for their sum: the prose is not to blame. */
function sumOf(terms: readonly Term[], table: Table): number | null {
  const values: number[] = [];
  for (const term of terms) {
    const { cell } = term;
    if (cell === null || cell.state === 'unreadable') return null;
    const value = cell.value ?? blankSum(term, table);
    if (value === null || !Number.isFinite(value)) return null;
    values.push(value);
  }
  return exactSum(values);
}

/** What belongs into a cell without a number: the sum of its parts where it is a total, else zero. */
function blankSum(term: Term, table: Table): number | null {
  const blank = blankTotals(table).find(({ total }) => total === term);
  return blank === undefined ? 0 : blank.sum;
}
