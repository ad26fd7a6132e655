import type { RowTemplate, TableTemplate } from '../template/template.ts';

/** One row to be printed. */
export interface ContentRow {
  /** The row of the template; null for a row that belongs to none. */
  readonly template: RowTemplate | null;
  readonly label: string;
  /** What stands in the value cells, as written; as many as there are, empty for a blank. */
  readonly cells: readonly string[];
}

/** A table to be printed, free of the text that it may have come from. */
export interface TableContent {
  readonly template: TableTemplate;
  /** In the order in which they are printed. Rows of the template that are missing are left out. */
  readonly rows: readonly ContentRow[];
  /** Labels of blocks and groups that are printed even if all their rows are missing. */
  readonly groups: ReadonlySet<string>;
  /** Column labels that differ from the template's, by `columnKey`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether the note on the relations of table three is printed above it. */
  readonly note: boolean;
}

/** What a column of a block is known by. */
export function columnKey(block: string, column: string): string {
  return `${block}/${column}`;
}
