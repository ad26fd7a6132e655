import type { TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Alignment, align, countOf, type Match, type RowShape } from './align.ts';
import { type Fit, fitToColumns, type Margins, marginsOf } from './fit.ts';
import type { Group } from './groups.ts';
import {
  groupText,
  type Likenesses,
  likenesses,
  NAMED,
  type RowLabels,
  rowLabels,
  SURE,
} from './labels.ts';
import { labelOf } from './row-label.ts';
import type { Cell, Label, Row, UnexpectedRow } from './table.ts';
import { unexpectedRows } from './unexpected-rows.ts';

/** A template's table with its labels ready for comparison; made once for each format. */
export interface TableReader {
  readonly template: TableTemplate;
  readonly labels: RowLabels;
  /** Ids of the rows that no other format's table has. */
  readonly ownRows: ReadonlySet<string>;
  /** Those of them whose label is the label of a group in another format: （六）其他处理. */
  readonly groupLike: ReadonlySet<string>;
  /** Folded column labels that no other format's table has, not even as a part. */
  readonly ownColumns: readonly string[];
  /** The row's own relation as a test of its numbers, for each row; null when it has none. */
  readonly addUp: readonly (AddsUp | null)[];
  readonly shapes: readonly RowShape[];
}

type AddsUp = (values: readonly number[]) => boolean;

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
  const otherGroups = new Set(others.flatMap(({ rows }) => rows.flatMap((row) => row.groups)));
  const otherColumns = others.flatMap(columnLabels);
  const ownRows = template.rows.filter(({ id }) => !otherRows.has(id));
  const groupLike = ownRows.filter(({ label }) => otherGroups.has(label));
  return {
    template,
    labels: rowLabels(template),
    ownRows: new Set(ownRows.map(({ id }) => id)),
    groupLike: new Set(groupLike.map(({ id }) => id)),
    ownColumns: columnLabels(template).filter(
      (label) => !otherColumns.some((other) => other.includes(label)),
    ),
    addUp: template.rows.map((_, index) => rowAddsUp(template, index)),
    shapes: template.rows.map((row) => ({ width: row.columns.length })),
  };
}

function columnLabels({ rows }: TableTemplate): string[] {
  return [...new Set(rows.flatMap((row) => row.columns.map((column) => fold(column.label))))];
}

/** Groups set against a template's rows, before the values are laid out over the columns. */
export interface AlignedTable {
  readonly reader: TableReader;
  readonly groups: readonly Group[];
  readonly alike: readonly Likenesses[];
  readonly alignment: Alignment;
  /** What it costs to take the groups for this format's table. */
  readonly cost: number;
}

/**
 * Aligns groups with a template's rows.
 *
 * @param needsLabel whether a group without any likeness to a row may still be that row because of
 *   its place; so in table three, where order and count are more reliable than labels.
 */
export function alignTable(
  text: string,
  groups: readonly Group[],
  reader: TableReader,
  needsLabel: boolean,
): AlignedTable {
  const alike = groups.map((group) => likenesses(groupText(text, group), reader.labels));
  const found = align(groups, reader.shapes, alike, { needsLabel });
  const cost = costOfFormat(found, reader, groups, alike);
  const rows = needsLabel ? addOutOfOrder(found.rows, groups, alike) : found.rows;
  return { reader, groups, alike, alignment: { ...found, rows }, cost };
}

/** Lays the values of each row that was found out over the row's columns. */
export function layOutTable(text: string, aligned: AlignedTable): TableReading {
  const { reader, groups, alike, alignment, cost } = aligned;
  const { template, labels } = reader;
  const used = new Set<number>();
  let sure = 0;
  const margins = new Map<number, Margins>();
  const rows = alignment.rows.map((match, index): Row | null => {
    if (match === null) return null;
    for (let g = match.group; g < match.group + countOf(match); g++) used.add(g);
    const likely = likenessAt(alike, match.group, index);
    if (likely >= SURE) sure++;
    const width = reader.shapes[index]?.width ?? 0;
    if (!margins.has(width)) margins.set(width, marginsOf(groups, width));
    const laid = layOut(text, groups, match, reader, index, margins.get(width) ?? new Set());
    const label = labelOf(text, groups, match, labels.rows[index], likely);
    return rowOf(template, index, laid, label);
  });
  const unexpected = unexpectedRows(groups, used, template, (group, row) =>
    likenessAt(alike, group, row),
  );
  return { reader, cost, rows, unexpected, used, sure };
}

function likenessAt(alike: readonly Likenesses[], group: number, row: number): number {
  return alike[group]?.rows[row] ?? 0;
}

/** Rows that stand in another order than the template's, found by their label alone. */
function addOutOfOrder(
  matches: readonly (Match | null)[],
  groups: readonly Group[],
  alike: readonly Likenesses[],
): (Match | null)[] {
  const used = new Set(matches.flatMap((match) => (match === null ? [] : [match.group])));
  return matches.map((match, row) => {
    if (match !== null) return match;
    const group = groups.findIndex(
      (_, index) => !used.has(index) && likenessAt(alike, index, row) >= NAMED,
    );
    if (group < 0) return null;
    used.add(group);
    return { kind: 'whole', group, count: 1 };
  });
}

function layOut(
  text: string,
  groups: readonly Group[],
  match: Match,
  { shapes, addUp }: TableReader,
  index: number,
  margins: Margins,
): Fit {
  const width = shapes[index]?.width ?? 0;
  const group = groups[match.group];
  if (group === undefined) return { cells: null, values: [], joined: [] };
  if (match.kind === 'share') {
    const first = match.share * width;
    const cells = group.values.slice(first, first + width);
    return { cells, values: cells, joined: [] };
  }
  if (match.count === 1) return fitToColumns(text, group, width, margins, addUp[index] ?? null);
  const values = groups
    .slice(match.group, match.group + match.count)
    .flatMap((each) => each.values);
  return { cells: values, values, joined: [] };
}

/** The row's own relation as a test of its numbers; null when the row has none. */
function rowAddsUp(template: TableTemplate, index: number): AddsUp | null {
  const row = template.rows[index];
  for (const relation of template.relations) {
    if (relation.along !== 'row' || row === undefined || !relation.rows.includes(row.id)) continue;
    const total = row.columns.findIndex((column) => column.id === relation.total);
    const parts = relation.parts.map((id) => row.columns.findIndex((column) => column.id === id));
    return (values) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total];
  }
  return null;
}

function rowOf(template: TableTemplate, index: number, laid: Fit, label: Label | null): Row | null {
  const row = template.rows[index];
  if (row === undefined) return null;
  const cells = laid.cells ?? row.columns.map(() => null);
  return {
    template: row,
    label,
    cells,
    values: laid.values,
    joined: laid.joined,
    span: spanOf(label, laid.values),
  };
}

/** From the first character of a label and values to the last; empty at 0 without any. */
function spanOf(label: Label | null, values: readonly Cell[]): Span {
  let start = label?.span.start ?? Number.POSITIVE_INFINITY;
  let end = label?.span.end ?? 0;
  for (const { span } of values) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start: Math.min(start, end), end };
}

/**
 * What the alignment says for or against the format. Rows that no other format has are not held
 * against it when the text has none of them; one that stands there under its own label speaks for it,
 * however many of its values are lost or not yet written. A label that is a group's in another format
 * needs values to be a row's.
 */
function costOfFormat(
  alignment: Alignment,
  { template, ownRows, groupLike }: TableReader,
  groups: readonly Group[],
  alike: readonly Likenesses[],
): number {
  let cost = alignment.cost;
  template.rows.forEach(({ id }, row) => {
    if (!ownRows.has(id)) return;
    const match = alignment.rows[row] ?? null;
    const isNamed = match !== null && likenessAt(alike, match.group, row) >= NAMED;
    const isFilled = match !== null && (groups[match.group]?.values.length ?? 0) > 0;
    if (match === null || (isNamed && (isFilled || !groupLike.has(id)))) cost -= 1;
  });
  return cost;
}
