import type { FormatId, RowTemplate, TableId, TableTemplate } from '../template/template.ts';
import type { Span } from '../text/span.ts';

/**
 * What stands in a cell. A blank, a zero and a dash are three different statements and are never
 * turned into one another; `unreadable` is text where a number belongs.
 */
export type CellState = 'number' | 'zero' | 'blank' | 'dash' | 'unreadable';

/** One value cell of a table. */
export interface Cell {
  /** The characters of the value; empty (start = end) for a blank cell. */
  readonly span: Span;
  readonly state: CellState;
  /** The number written there, exact; null for blank, dash and unreadable. */
  readonly value: number | null;
  /** A unit written behind the number (元, 万元, 件 …); null when there is none. */
  readonly unit: string | null;
  /** A note in brackets behind the number, such as （其中修订16件）; null when there is none. */
  readonly note: Span | null;
}

/** A row of a table that was aligned with a row of the template. */
export interface Row {
  readonly template: RowTemplate;
  /** Where the row's label stands; null when the text has none beside or before the values. */
  readonly label: Label | null;
  /**
   * One entry for each column of the template. All null when the row's values cannot be told apart
   * (too few or too many): then `values` still holds what was found.
   */
  readonly cells: readonly (Cell | null)[];
  /** Everything that stands in the row's value cells, in order. */
  readonly values: readonly Cell[];
  /**
   * Two neighbouring values that were read as one number because only their joining makes the row
   * add up (2 0 for 20): the spans of the pieces. Empty in nearly every row.
   */
  readonly joined: readonly Span[];
  /** From the first character of label or value to the last. */
  readonly span: Span;
}

/** A row's label as the text has it. */
export interface Label {
  /** The piece next to the values, or the whole label when it stands on one line. */
  readonly span: Span;
  /** How well it agrees with the template: the same after folding, an alias, or neither. */
  readonly wording: 'exact' | 'alias' | 'different';
}

/** A row that stands inside a table but belongs to no row of the template. */
export interface UnexpectedRow {
  readonly span: Span;
  readonly label: Span | null;
  readonly values: readonly Cell[];
  /** The template row that it repeats; null when it is foreign. */
  readonly repeats: RowTemplate | null;
}

/** A table that was found and aligned with the format that fits it better. */
export interface Table {
  readonly id: TableId;
  readonly format: FormatId;
  readonly template: TableTemplate;
  /** From the first header line to the end of the last row. */
  readonly span: Span;
  /** One entry for each row of the template, in its order; null where the text has no such row. */
  readonly rows: readonly (Row | null)[];
  readonly unexpected: readonly UnexpectedRow[];
}
