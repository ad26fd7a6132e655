import type { Cell, Row, Table } from '../report/report.ts';
import type { ColumnTemplate, RelationId, RowTemplate } from '../template/template.ts';

/**
 * Whether an equation is satisfied. `undetermined` when a row is absent, when a row's values could
 * not be told apart, or when a cell is unreadable: that fault has a finding of its own, and nothing
 * can be said of the sum.
 */
export type RelationState = 'holds' | 'fails' | 'undetermined';

/** One cell in its place in an equation. Terms of one table are shared among its relations. */
export interface Term {
  readonly rowTemplate: RowTemplate;
  readonly column: ColumnTemplate;
  /** The row as the text has it; null when the text has no such row. */
  readonly row: Row | null;
  /** Null when the row is absent or its values could not be told apart. */
  readonly cell: Cell | null;
  /** See addressOf. */
  readonly address: string;
  /** Its place among all cells of the template, row by row. */
  readonly place: number;
}

/**
 * One linear equation over the cells of one table: the sum of `left` equals the sum of `right`,
 * with tolerance zero. A blank or a dash counts as zero.
 */
export interface Relation {
  readonly id: RelationId;
  readonly table: Table;
  readonly along: 'row' | 'column';
  /** Id of the row, or of the column, that the equation runs along. */
  readonly name: string;
  /** The total of a sum; for the balance what was received. */
  readonly left: readonly Term[];
  /** The parts of a sum; for the balance what was answered and what is carried over. */
  readonly right: readonly Term[];
  /** The cell that a failure is shown in. */
  readonly subject: Term;
  /** Exact; what is readable when the state is `undetermined`. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** `leftSum` minus `rightSum`. */
  readonly residual: number;
  readonly state: RelationState;
}
