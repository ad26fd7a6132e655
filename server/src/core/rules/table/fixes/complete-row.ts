import { separatorOf } from '../../../print/separator.ts';
import { relationsOf } from '../../../relations/evaluate.ts';
import type { Cell, Report, Row, Table } from '../../../report/report.ts';
import type { TextEdit } from '../../../text/edit.ts';

/** A row with too few values, filled up with zeros. */
export interface CompletedRow {
  /** One a column. */
  readonly values: readonly number[];
  readonly edits: readonly TextEdit[];
}

/**
 * The row with zeros where values are missing, if there is exactly one way to put them so that every
 * equation of the row holds; null otherwise, and for a row without equations.
 */
export function completeRow(report: Report, table: Table, row: Row): CompletedRow | null {
  const { columns } = row.template;
  const missing = columns.length - row.values.length;
  const numbers = row.values.map(({ value }) => value ?? 0);
  const isReadable = row.values.every(({ state }) => state !== 'unreadable');
  if (missing <= 0 || row.values.length === 0 || !isReadable) return null;
  const ways = new Map<string, readonly number[]>();
  for (const gaps of placings(missing, numbers.length)) {
    const filled = [
      ...zeros(gaps[0]),
      ...numbers.flatMap((each, at) => [each, ...zeros(gaps[at + 1])]),
    ];
    if (holds(table, row, filled)) ways.set(filled.join(' '), ways.get(filled.join(' ')) ?? gaps);
  }
  const [way] = ways;
  if (way === undefined || ways.size > 1) return null;
  const [values, gaps] = way;
  const edits = insertions(report.text, row, gaps);
  return edits === null ? null : { values: values.split(' ').map(Number), edits };
}

function zeros(count = 0): number[] {
  return Array.from({ length: count }, () => 0);
}

/** Every way to divide some zeros among the places in front of, between and behind the values. */
function placings(zeroCount: number, values: number): number[][] {
  if (values === 0) return [[zeroCount]];
  return Array.from({ length: zeroCount + 1 }, (_, behind) => zeroCount - behind).flatMap((first) =>
    placings(zeroCount - first, values - 1).map((rest) => [first, ...rest]),
  );
}

/** Whether the row's own equation holds with these values, and no other of its equations fails. */
function holds(table: Table, row: Row, values: readonly number[]): boolean {
  const cells = values.map((value): Cell => {
    const span = { start: row.span.end, end: row.span.end };
    return { span, state: value === 0 ? 'zero' : 'number', value, unit: null, note: null };
  });
  const filled: Row = { ...row, cells, values: cells };
  const rows = table.rows.map((each) => (each === row ? filled : each));
  const relations = relationsOf({ ...table, rows }).filter(({ left, right }) =>
    [...left, ...right].some((term) => term.row === filled),
  );
  const isSure = relations.some(({ along, state }) => along === 'row' && state === 'holds');
  return isSure && relations.every(({ state }) => state !== 'fails');
}

/** The zeros with separators as the row has them; null when what separates its values is not clear. */
function insertions(text: string, { values }: Row, gaps: readonly number[]): TextEdit[] | null {
  const [first, second] = values;
  if (first === undefined || second === undefined) return null;
  const between = separatorOf(text.slice(first.span.end, second.span.start));
  if (between === null || between === '') return null;
  return gaps.flatMap((count, at) => {
    if (count === 0) return [];
    const value = values[at - 1];
    return value === undefined
      ? [{ span: placeAt(first.span.start), text: `0${between}`.repeat(count) }]
      : [{ span: placeAt(value.span.end), text: `${between}0`.repeat(count) }];
  });
}

function placeAt(offset: number): TextEdit['span'] {
  return { start: offset, end: offset };
}
