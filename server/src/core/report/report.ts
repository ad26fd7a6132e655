import type { Heading } from '../syntax/heading.ts';
import type { Table } from '../syntax/table.ts';
import type { Title } from '../syntax/titles.ts';
import type { SectionId, TableId } from '../template/template.ts';
import type { Span } from '../text/span.ts';

export type { Heading, Numbering } from '../syntax/heading.ts';
export type { Cell, CellState, Row, Table, UnexpectedRow } from '../syntax/table.ts';
export type { Title } from '../syntax/titles.ts';

/** One of the six parts as the text has it. */
export interface Section {
  readonly id: SectionId;
  /** The first heading that names the part; null when the part is there without one. */
  readonly heading: Heading | null;
  /** From its heading, or from the first character of its content, to the next part. */
  readonly span: Span;
}

/** The year that the report is about. */
export interface ReportYear {
  readonly value: number;
  readonly source: 'title' | 'label' | 'file-name' | 'body';
  /** Where it is written; null when it comes from the file's name. */
  readonly span: Span | null;
}

/** The organ that reports. */
export interface Organ {
  readonly name: string;
  readonly span: Span | null;
}

/** A date of publication, as signed at the end or under the title. */
export interface PublicationDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

/** A line that tells how to reach the organ. */
export interface Contact {
  readonly kind: 'person' | 'phone' | 'address' | 'email' | 'postcode';
  readonly span: Span;
}

/** Something that belongs to the page or the file, not to the report. */
export interface Residue {
  readonly kind: 'page-number' | 'bookmark' | 'navigation';
  readonly span: Span;
}

/** One report, read from its text. Every span lies inside `text`. */
export interface Report {
  readonly text: string;
  readonly title: Title | null;
  readonly organ: Organ | null;
  readonly year: ReportYear | null;
  readonly published: PublicationDate | null;
  readonly contacts: readonly Contact[];
  /** All headings outside the tables, in the order of the text. */
  readonly headings: readonly Heading[];
  /** The parts that are there, in the order of the text. */
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<TableId, Table | null>>;
  readonly residue: readonly Residue[];
}
