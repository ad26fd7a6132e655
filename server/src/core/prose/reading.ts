import { blankTotals } from '../relations/blank-totals.ts';
import { equationsOf } from '../relations/equations.ts';
import { exactSum } from '../relations/exact.ts';
import type { Term } from '../relations/relation.ts';
import { cellIn, termAt, termsAt } from '../relations/terms.ts';
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
  const places = placesOf(table.template, rows, columns);
  if (places.length === 0) return null;
  return {
    name: suffix === null ? name : { zh: `${name.zh}${suffix.zh}`, en: `${name.en}${suffix.en}` },
    terms: termsAt(table, places),
    value: sumOf(places, table),
  };
}

type Places = Map<TableTemplate, readonly number[]>;

/** Of each list of rows and of columns, the places of their cells among the cells of a template. */
const known = new WeakMap<readonly string[], WeakMap<readonly string[], Places>>();

function placesOf(
  template: TableTemplate,
  rows: readonly string[],
  columns: readonly string[],
): readonly number[] {
  const byColumns = known.get(rows) ?? new WeakMap<readonly string[], Places>();
  known.set(rows, byColumns);
  const byTemplate: Places = byColumns.get(columns) ?? new Map();
  byColumns.set(columns, byTemplate);
  const places = byTemplate.get(template) ?? findPlaces(template, rows, columns);
  byTemplate.set(template, places);
  return places;
}

function findPlaces(
  template: TableTemplate,
  rows: readonly string[],
  columns: readonly string[],
): readonly number[] {
  return equationsOf(template).cells.flatMap(({ rowTemplate, column }, place) => {
    if (!columns.includes(column.id)) return [];
    return rows.some((pattern) => isMeant(pattern, rowTemplate.id)) ? [place] : [];
  });
}

/** `r3.` and `r6*` stand for every row whose id begins so. */
function isMeant(pattern: string, row: string): boolean {
  if (pattern.endsWith('*')) return row.startsWith(pattern.slice(0, -1));
  return pattern.endsWith('.') ? row.startsWith(pattern) : row === pattern;
}

/** A total that was left blank beside its parts stands for their sum: the prose is not to blame. */
function sumOf(places: readonly number[], table: Table): number | null {
  const { cells } = equationsOf(table.template);
  const values: number[] = [];
  for (const place of places) {
    const template = cells[place];
    const cell = template === undefined ? null : cellIn(table, template);
    if (cell === null || cell.state === 'unreadable') return null;
    const value = cell.value ?? blankSum(place, table);
    if (value === null || !Number.isFinite(value)) return null;
    values.push(value);
  }
  return exactSum(values);
}

/** What belongs into a cell without a number: the sum of its parts where it is a total, else zero. */
function blankSum(place: number, table: Table): number | null {
  const totals = blankTotals(table);
  if (totals.length === 0) return 0;
  const term = termAt(table, place);
  const blank = totals.find(({ total }) => total === term);
  return blank === undefined ? 0 : blank.sum;
}
