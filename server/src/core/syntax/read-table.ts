import type { Span } from '../text/span.ts';
import { type Alignment, align, alignWhole, countOf, type Match } from './align.ts';
import type { Sides } from './align-grid.ts';
import { type Fit, fitToColumns, type MarginsFor, marginsAmong } from './fit.ts';
import type { Group } from './groups.ts';
import { type Likenesses, NAMED, SURE } from './labels.ts';
import { labelOf } from './row-label.ts';
import type { Cell, Label, Row, UnexpectedRow } from './table.ts';
import type { TableReader } from './table-reader.ts';
import { unexpectedRows } from './unexpected-rows.ts';

/** A table as read from a list of groups, before anyone decides whether it is one. */
export interface TableReading {
  readonly reader: TableReader;
  readonly cost: number;
  readonly rows: readonly (Row | null)[];
  readonly unexpected: readonly UnexpectedRow[];
  /** For each group, whether the table consists of it and others, unexpected rows included. */
  readonly used: readonly boolean[];
  /** How many rows are there with a label that is surely theirs. */
  readonly sure: number;
}

/** Groups set against a template's rows, before the values are laid out over the columns. */
export interface AlignedTable {
  readonly reader: TableReader;
  readonly sides: Sides;
  readonly alignment: Alignment;
  /** What it costs to take the groups for this format's table. */
  readonly cost: number;
}

/**
 * Aligns groups with a template's rows.
 *
 * @param isLikely whether the format is likely the text's; then most of it is found at once.
 */
export function alignTable(sides: Sides, reader: TableReader, isLikely: boolean): AlignedTable {
  const alignment = isLikely ? align(sides) : alignWhole(sides);
  return { reader, sides, alignment, cost: costOfFormat(alignment, reader, sides) };
}

/** Lays the values of each row that was found out over the row's columns. */
export function layOutTable(text: string, aligned: AlignedTable): TableReading {
  const { reader, sides, cost } = aligned;
  const { groups, alike } = sides;
  const matches = matchesOf(aligned);
  const used: boolean[] = groups.map(() => false);
  const margins = marginsAmong(groups);
  const rows: (Row | null)[] = [];
  let sure = 0;
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index] ?? null;
    rows.push(match === null ? null : layOutRow(text, aligned, match, index, margins));
    if (match === null) continue;
    for (let g = match.group; g < match.group + countOf(match); g++) used[g] = true;
    if (likenessAt(alike, match.group, index) >= SURE) sure++;
  }
  const unexpected = unexpectedRows(groups, used, reader, alike);
  return { reader, cost, rows, unexpected, used, sure };
}

function likenessAt(alike: readonly Likenesses[], group: number, row: number): number {
  return alike[group]?.rows[row] ?? 0;
}

/** The rows as they were aligned and, where only labels tell rows, those that stand out of order. */
function matchesOf({ alignment, sides }: AlignedTable): Alignment['rows'] {
  const { groups, alike, needsLabel } = sides;
  const isWhole = !needsLabel || !alignment.rows.includes(null);
  return isWhole ? alignment.rows : addOutOfOrder(alignment.rows, groups, alike);
}

/** Rows that stand in another order than the template's, found by their label alone. */
function addOutOfOrder(
  matches: Alignment['rows'],
  groups: readonly Group[],
  alike: readonly Likenesses[],
): Alignment['rows'] {
  const used = new Set(matches.map((match) => match?.group));
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

function layOutRow(
  text: string,
  aligned: AlignedTable,
  match: Match,
  index: number,
  margins: MarginsFor,
): Row | null {
  const { reader, sides } = aligned;
  const { groups, alike } = sides;
  const row = reader.template.rows[index];
  const agreed = alike[match.group];
  if (row === undefined || agreed === undefined) return null;
  const { cells, values, joined } = layOut(text, groups, match, reader, index, margins);
  const label = labelOf(text, groups, match, reader.labels, index, agreed);
  return {
    template: row,
    label,
    cells: cells ?? row.columns.map(() => null),
    values,
    joined,
    span: spanOf(label, values),
  };
}

function layOut(
  text: string,
  groups: readonly Group[],
  match: Match,
  { widths, addUp }: TableReader,
  index: number,
  margins: MarginsFor,
): Fit {
  const width = widths[index] ?? 0;
  const group = groups[match.group];
  if (group === undefined) return { cells: null, values: [], joined: [] };
  if (match.kind === 'share') {
    const first = match.share * width;
    const cells = group.values.slice(first, first + width);
    return { cells, values: cells, joined: [] };
  }
  if (match.count === 1) {
    return fitToColumns(text, group, width, margins, addUp[index] ?? null);
  }
  const values = groups
    .slice(match.group, match.group + match.count)
    .flatMap((each) => each.values);
  return { cells: values, values, joined: [] };
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
  { cost, rows }: Alignment,
  { ownRows }: TableReader,
  { groups, alike }: Sides,
): number {
  let total = cost;
  for (const { row, isGroupLike } of ownRows) {
    const match = rows[row] ?? null;
    const isNamed = match !== null && likenessAt(alike, match.group, row) >= NAMED;
    const isFilled = match !== null && (groups[match.group]?.values.length ?? 0) > 0;
    if (match === null || (isNamed && (isFilled || !isGroupLike))) total -= 1;
  }
  return total;
}
