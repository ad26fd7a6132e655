import type { RowTemplate, TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { cover, type Span } from '../text/span.ts';
import { type Alignment, align, type Match } from './align.ts';
import { type Fit, fitToColumns, type Margins, marginsOf } from './fit.ts';
import type { Group } from './groups.ts';
import {
  type GroupText,
  groupText,
  likenesses,
  type RowLabel,
  type RowLabels,
  rowLabels,
  SURE,
} from './labels.ts';
import type { Label, Row, UnexpectedRow } from './table.ts';

/** A template's table with its labels ready for comparison; made once for each format. */
export interface TableReader {
  readonly template: TableTemplate;
  readonly labels: RowLabels;
  /** Ids of the rows that no other format's table has. */
  readonly ownRows: ReadonlySet<string>;
  /** Folded column labels that no other format's table has, not even as a part. */
  readonly ownColumns: readonly string[];
}

/** A table as read from a list of groups, before anyone decides whether it is one. */
export interface TableReading {
  readonly reader: TableReader;
  readonly cost: number;
  readonly rows: readonly (Row | null)[];
  readonly unexpected: readonly UnexpectedRow[];
  /** The groups that the table consists of, unexpected rows included, as indexes into the list. */
  readonly used: ReadonlySet<number>;
  /** How many rows are there with a label that is surely theirs. */
  readonly sure: number;
}

/** Prepares a format's table for reading; `others` are the same table in the other formats. */
export function tableReader(
  template: TableTemplate,
  others: readonly TableTemplate[],
): TableReader {
  const otherRows = new Set(others.flatMap(({ rows }) => rows.map((row) => row.id)));
  const otherColumns = others.flatMap(columnLabels);
  return {
    template,
    labels: rowLabels(template),
    ownRows: new Set(template.rows.map((row) => row.id).filter((id) => !otherRows.has(id))),
    ownColumns: columnLabels(template).filter(
      (label) => !otherColumns.some((other) => other.includes(label)),
    ),
  };
}

function columnLabels({ rows }: TableTemplate): string[] {
  return [...new Set(rows.flatMap((row) => row.columns.map((column) => fold(column.label))))];
}

/**
 * Aligns groups with a template's rows and lays each row's values out over its columns.
 *
 * @param needsLabel whether a group without any likeness to a row may still be that row because of
 *   its place; so in table three, where order and count are more reliable than labels.
 */
export function readTable(
  text: string,
  groups: readonly Group[],
  reader: TableReader,
  needsLabel: boolean,
): TableReading {
  const { template, labels } = reader;
  const texts = groups.map((group) => groupText(text, group));
  const alike = texts.map((each) => likenesses(each, labels));
  const at = (group: number, row: number): number => alike[group]?.[row] ?? 0;
  const shapes = template.rows.map((row) => ({ width: row.columns.length }));
  const alignment = align(groups, shapes, at, { needsLabel });
  const matches = needsLabel ? addOutOfOrder(alignment.rows, groups, at) : alignment.rows;
  const used = new Set<number>();
  let sure = 0;
  const margins = new Map<number, Margins>();
  const rows = matches.map((match, index): Row | null => {
    if (match === null) return null;
    for (let g = match.group; g < match.group + countOf(match); g++) used.add(g);
    const likely = at(match.group, index);
    if (likely >= SURE) sure++;
    const width = shapes[index]?.width ?? 0;
    if (!margins.has(width)) margins.set(width, marginsOf(groups, width));
    const laid = layOut(text, groups, match, template, index, margins.get(width) ?? new Set());
    const label = labelOf(
      text,
      groups[match.group],
      texts[match.group],
      labels.rows[index],
      likely,
    );
    return rowOf(template, index, laid, label);
  });
  const unexpected = unexpectedRows(groups, used, template, at);
  return { reader, cost: costWithoutAbsentees(alignment, reader), rows, unexpected, used, sure };
}

function countOf(match: Match): number {
  return match.kind === 'whole' ? match.count : 1;
}

/** Rows that stand in another order than the template's, found by their label alone. */
function addOutOfOrder(
  matches: readonly (Match | null)[],
  groups: readonly Group[],
  at: (group: number, row: number) => number,
): (Match | null)[] {
  const used = new Set(matches.flatMap((match) => (match === null ? [] : [match.group])));
  return matches.map((match, row) => {
    if (match !== null) return match;
    const group = groups.findIndex((_, index) => !used.has(index) && at(index, row) >= 0.95);
    if (group < 0) return null;
    used.add(group);
    return { kind: 'whole', group, count: 1 };
  });
}

function layOut(
  text: string,
  groups: readonly Group[],
  match: Match,
  template: TableTemplate,
  index: number,
  margins: Margins,
): Fit {
  const width = template.rows[index]?.columns.length ?? 0;
  const group = groups[match.group];
  if (group === undefined) return { cells: null, values: [], joined: [] };
  if (match.kind === 'share') {
    const first = match.share * width;
    const cells = group.values.slice(first, first + width);
    return { cells, values: cells, joined: [] };
  }
  if (match.count === 1)
    return fitToColumns(text, group, width, margins, rowAddsUp(template, index));
  const values = groups
    .slice(match.group, match.group + match.count)
    .flatMap((each) => each.values);
  return { cells: values, values, joined: [] };
}

/** The row's own relation as a test of its numbers; null when the row has none. */
function rowAddsUp(
  template: TableTemplate,
  index: number,
): ((values: readonly number[]) => boolean) | null {
  const row = template.rows[index];
  for (const relation of template.relations) {
    if (relation.along !== 'row' || row === undefined || !relation.rows.includes(row.id)) continue;
    const total = row.columns.findIndex((column) => column.id === relation.total);
    const parts = relation.parts.map((id) => row.columns.findIndex((column) => column.id === id));
    return (values) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total];
  }
  return null;
}

function labelOf(
  text: string,
  group: Group | undefined,
  folded: GroupText | undefined,
  label: RowLabel | undefined,
  likely: number,
): Label | null {
  if (group === undefined || folded === undefined || label === undefined) return null;
  const nearest = group.texts.at(-1) ?? null;
  const span = group.label ?? (likely >= SURE ? nearest : null);
  if (span === null || fold(text, span.start, span.end) === '') return null;
  if (folded.context.includes(label.official.core)) return { span, wording: 'exact' };
  const alias = label.aliases.some(({ core }) => folded.context.includes(core));
  return { span, wording: alias ? 'alias' : 'different' };
}

function rowOf(template: TableTemplate, index: number, laid: Fit, label: Label | null): Row | null {
  const row = template.rows[index];
  if (row === undefined) return null;
  const cells = laid.cells ?? row.columns.map(() => null);
  const spans = [label?.span, ...laid.values.map((cell) => cell.span)];
  const span = spans.reduce((all, each) => (each && all ? cover(all, each) : (each ?? all)));
  return {
    template: row,
    label,
    cells,
    values: laid.values,
    joined: laid.joined,
    span: span ?? { start: 0, end: 0 },
  };
}

/**
 * Rows between the table's first and last that match nothing and yet look like rows, and rows right
 * behind the last that repeat one of the table's.
 */
function unexpectedRows(
  groups: readonly Group[],
  used: Set<number>,
  template: TableTemplate,
  at: (group: number, row: number) => number,
): UnexpectedRow[] {
  const first = Math.min(...used);
  let last = Math.max(...used);
  const widest = Math.max(...template.rows.map((row) => row.columns.length));
  const rows: UnexpectedRow[] = [];
  for (let index = first + 1; index < groups.length && index <= last + 1; index++) {
    const group = groups[index];
    if (group === undefined || used.has(index)) continue;
    const repeated = template.rows.findIndex((row, position) => {
      return at(index, position) >= 0.95 && (index < last || fills(group, row));
    });
    const looksLikeRow = group.values.length >= (widest > 3 ? widest - 2 : 1);
    const isKnown = repeated >= 0 || (group.label !== null && index < last);
    if (!looksLikeRow || !isKnown) continue;
    rows.push({
      span: spanOf(group),
      label: group.label,
      values: group.values,
      repeats: template.rows[repeated] ?? null,
    });
    used.add(index);
    last = Math.max(last, index);
  }
  return rows;
}

function fills({ values }: Group, { columns }: RowTemplate): boolean {
  return values.length === columns.length;
}

function spanOf(group: Group): Span {
  const spans = group.values.map((cell) => cell.span);
  return spans.reduce(cover, group.label ?? spans[0] ?? { start: 0, end: 0 });
}

/** Rows that no other format has are not held against this one when the text has none of them. */
function costWithoutAbsentees(alignment: Alignment, reader: TableReader): number {
  const absent = reader.template.rows.filter(
    (row, index) => alignment.rows[index] === null && reader.ownRows.has(row.id),
  );
  return alignment.cost - absent.length;
}
