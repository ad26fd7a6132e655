import { isSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import type { Group } from './groups.ts';
import type { Cell } from './table.ts';

/** A group's values laid out over a row's columns. */
export interface Fit {
  /** One cell a column; null when too few or too many values stand there to tell them apart. */
  readonly cells: readonly Cell[] | null;
  /** What stands in the value cells, blanks included. */
  readonly values: readonly Cell[];
  /** The pieces of one number that was cut in two; empty otherwise. */
  readonly joined: readonly Span[];
}

const NONE: readonly Span[] = [];

/**
 * How many blank cells stand around the values of the table's complete rows, as `before,after`:
 * those are layout (merged cells, trailing separators), and tell a missing first value from a
 * missing last one.
 */
export type Margins = ReadonlySet<string>;

/** The margins of rows that are so many columns wide. */
export type MarginsFor = (width: number) => Margins;

/** The margins among groups, which are looked for only where a row is not complete. */
export function marginsAmong(groups: readonly Group[]): MarginsFor {
  const known: Margins[] = [];
  return (width) => {
    const margins = known[width] ?? marginsOf(groups, width);
    known[width] = margins;
    return margins;
  };
}

/** The margins of all groups that hold exactly one value for each of `width` columns. */
function marginsOf(groups: readonly Group[], width: number): Margins {
  const margins = new Set<string>();
  for (const { values, before, after } of groups) {
    if (values.length === width) margins.add(`${before.length},${after.length}`);
  }
  return margins;
}

/**
 * Lays a group's values out over `width` columns.
 *
 * @param addsUp whether a full row of numbers is consistent in itself; decides whether two
 *   neighbours are one number that a space cut in two. Null when the row has no such relation.
 */
export function fitToColumns(
  text: string,
  group: Group,
  width: number,
  margins: MarginsFor,
  addsUp: ((values: readonly number[]) => boolean) | null,
): Fit {
  const { values, before, after } = group;
  if (values.length === width) return { cells: values, values, joined: NONE };
  if (values.length > width) return fitLong(text, values, width, addsUp);
  const missing = width - values.length;
  if (before.length + after.length < missing) return { cells: null, values, joined: NONE };
  if (values.length === 0) {
    // Of blank cells alone, those are the figures that stand below the figures of other rows.
    const blanks = [...before, ...after];
    const first = firstOfBlanks(blanks.length, width, margins(width));
    const cells = blanks.slice(first, first + width);
    return { cells, values: cells, joined: NONE };
  }
  const lead = leadingBlanks(before.length, after.length, missing, margins(width));
  const cells = [
    ...before.slice(before.length - lead),
    ...values,
    ...after.slice(0, missing - lead),
  ];
  return { cells, values: cells, joined: NONE };
}

/** Which of `count` blank cells is the first figure; without other rows to go by, the last may be. */
function firstOfBlanks(count: number, width: number, margins: Margins): number {
  for (let first = 0; first + width <= count; first++) {
    if (margins.has(`${first},${count - width - first}`)) return first;
  }
  return count - width;
}

/** How many of the missing values were left blank before the first one that is there. */
function leadingBlanks(before: number, after: number, missing: number, margins: Margins): number {
  const least = Math.max(0, missing - after);
  const most = Math.min(before, missing);
  for (let lead = least; lead <= most; lead++) {
    if (margins.has(`${before - lead},${after - (missing - lead)}`)) return lead;
  }
  return least;
}

function fitLong(
  text: string,
  values: readonly Cell[],
  width: number,
  addsUp: ((values: readonly number[]) => boolean) | null,
): Fit {
  const unjoined: Fit = { cells: null, values, joined: NONE };
  // Words behind the last number are a remark, not a value too many.
  const remarks = values.slice(width);
  if (remarks.every(({ state }) => state === 'unreadable')) {
    const cells = values.slice(0, width);
    return { cells, values: cells, joined: NONE };
  }
  if (addsUp === null || values.length !== width + 1) return unjoined;
  const repairs: Fit[] = [];
  for (let i = 0; i + 1 < values.length; i++) {
    const [left, right] = [values[i], values[i + 1]];
    const joined = left && right ? join(text, left, right) : null;
    if (left === undefined || right === undefined || joined === null) continue;
    const cells = [...values.slice(0, i), joined, ...values.slice(i + 2)];
    if (!addsUp(cells.map((cell) => cell.value ?? 0))) continue;
    repairs.push({ cells, values: cells, joined: [left.span, right.span] });
  }
  return repairs.length === 1 && repairs[0] !== undefined ? repairs[0] : unjoined;
}

/** Two neighbours as the one number that their digits make; null when they make none. */
function join(text: string, left: Cell, right: Cell): Cell | null {
  if (left.state !== 'number' || right.value === null || left.unit !== null) return null;
  for (let i = left.span.end; i < right.span.start; i++) {
    if (!isSpace(text.charCodeAt(i))) return null;
  }
  const value = Number(`${left.value}${right.value}`);
  if (!Number.isInteger(value)) return null;
  return {
    ...right,
    span: { start: left.span.start, end: right.span.end },
    state: 'number',
    value,
  };
}
