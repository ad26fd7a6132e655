import type { Localized } from '../text/localized.ts';

/** A format prescribed by the State, named by the year of its notice. */
export type FormatId = '2019' | '2021';

/** The six parts of the report. */
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'review' | 'problems' | 'other';

/** The five aspects of part one. */
export type AspectId = 'proactive' | 'on-request' | 'management' | 'platform' | 'supervision';

/** The three tables, each named as the part that it stands in. */
export type TableId = 'disclosure' | 'requests' | 'review';

/** An article of 《政府信息公开条例》, with paragraph or item where the template points at one. */
export interface ArticleReference {
  readonly article: number;
  /** 第几款, counted from 1; null when the whole article is meant. */
  readonly paragraph: number | null;
  /** 第几项, counted from 1; empty when the whole article or paragraph is meant. */
  readonly items: readonly number[];
  /** False where no official text was at hand: the reference is then worded with 「参见」. */
  readonly verified: boolean;
}

/** One of the six parts. */
export interface SectionTemplate {
  readonly id: SectionId;
  /** 1 for 一、. */
  readonly number: number;
  /** The official title without its numeral. */
  readonly title: string;
  /** Other wordings that published reports use and nobody objects to. */
  readonly variants: readonly string[];
  /** What the part must contain. */
  readonly requirement: Localized;
}

/** One of the aspects that part one reports on. */
export interface AspectTemplate {
  readonly id: AspectId;
  readonly title: string;
  /** Folded words of which at least one stands in any text that speaks of the aspect. */
  readonly keywords: readonly string[];
}

/** What kind of number a column holds. */
export type Quantity = 'count' | 'change' | 'amount';

/** One value column. */
export interface ColumnTemplate {
  readonly id: string;
  readonly label: string;
  /** count: 0, 1, 2 …; change: may be negative (本年增/减); amount: 万元 with decimals. */
  readonly quantity: Quantity;
}

/** One row of a table. */
export interface RowTemplate {
  /** Stable name, unique within its table: new, carried, r1, r3.1, …; see the design. */
  readonly id: string;
  /** Labels of the merged cells to the left, outermost first, as the template prints them. */
  readonly groups: readonly string[];
  /** The row's own label as the template prints it. */
  readonly label: string;
  /** Other wordings met in published reports; they are read, and reported as label wording. */
  readonly aliases: readonly string[];
  readonly columns: readonly ColumnTemplate[];
  readonly articles: readonly ArticleReference[];
  /** What is counted here, in a sentence of ours. */
  readonly meaning: Localized;
}

/** A block of rows under a heading of its own inside a table: 第二十条第（一）项, 行政复议. */
export interface BlockTemplate {
  readonly heading: string;
  readonly rows: readonly RowTemplate[];
}

/** Names of the arithmetic relations that hold inside one report. */
export type RelationId = 'row-total' | 'results-total' | 'balance' | 'review-total';

/**
 * A family of linear equations with tolerance zero.
 *
 * `along: 'row'` gives one equation for each of `rows`: the cell of column `total` equals the sum of
 * the row's cells in `parts`. `along: 'column'` gives one equation for each column: the sum of the
 * rows `left` equals the sum of the rows `right`. The finding stands in `subject`.
 */
export type RelationTemplate =
  | {
      readonly id: RelationId;
      readonly along: 'row';
      readonly rows: readonly string[];
      readonly total: string;
      readonly parts: readonly string[];
    }
  | {
      readonly id: RelationId;
      readonly along: 'column';
      readonly left: readonly string[];
      readonly right: readonly string[];
      /** The row in whose cell a failure is shown. */
      readonly subject: string;
    };

/** One of the three tables. */
export interface TableTemplate {
  readonly id: TableId;
  readonly format: FormatId;
  readonly blocks: readonly BlockTemplate[];
  /** The rows of all blocks, in order. */
  readonly rows: readonly RowTemplate[];
  /** Words of the header lines above the rows; they mark where the table begins. */
  readonly header: readonly string[];
  readonly relations: readonly RelationTemplate[];
}

/** Everything that one notice prescribes. */
export interface Format {
  readonly id: FormatId;
  /** First and last report year that the format is for; null: still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** Document number of the notice. */
  readonly notice: string;
  readonly sections: readonly SectionTemplate[];
  readonly aspects: readonly AspectTemplate[];
  readonly tables: Readonly<Record<TableId, TableTemplate>>;
}
