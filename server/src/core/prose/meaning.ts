import type { TableId } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';

/** Cells of a table that a figure of the prose may be the sum of. */
export interface ReadingTemplate {
  /** Row ids; one that ends in `.` or `*` stands for all rows that begin so: `r3.`, `r6*`. */
  readonly rows: readonly string[];
  /** What the sum is called. */
  readonly name: Localized;
}

/** What a few words in front of a number mean. */
export interface Meaning {
  readonly table: TableId;
  /** Found in an evened-out sentence; bounded, so that searching stays linear. */
  readonly words: RegExp;
  /** Every legitimate reading; several, where usage differs. */
  readonly readings: readonly ReadingTemplate[];
  /** Ids of the columns that are meant when no others are named. */
  readonly columns: readonly string[];
}

/** Words that narrow a figure down to some columns of the rows that it is about. */
export interface ColumnMeaning {
  readonly table: TableId;
  readonly words: RegExp;
  readonly columns: readonly string[];
  readonly name: Localized;
}
