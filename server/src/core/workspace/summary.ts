import type { CellState } from '../report/report.ts';
import type { SectionId } from '../template/template.ts';
import type { Place } from '../text/lines.ts';

/** Characters of a file, without its text: lines and UTF-16 characters as the protocol counts them. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** What another report may want to know of one: enough to compare years, and no text. */
export interface ReportSummary {
  /** The organ as the report names it; null when it names none. */
  readonly organ: string | null;
  /** Null when it cannot be told. */
  readonly year: number | null;
  /** The title, or the report's first line. */
  readonly place: PlaceRange;
  /** The parts that are there, each at its heading or its first line. */
  readonly sections: readonly { readonly id: SectionId; readonly place: PlaceRange }[];
  /** The cells that the next year starts from, or that start from the last, by address. */
  readonly cells: ReadonlyMap<string, SummaryCell>;
  /** The clerk's own prose, part by part; only parts with enough of it to be compared. */
  readonly prose: readonly SummaryProse[];
}

/** A cell as the text has it. */
export interface SummaryCell {
  readonly value: number | null;
  readonly state: CellState;
  readonly place: PlaceRange;
}

/** The prose of one part as numbers that can be compared; see `shingles.ts`. */
export interface SummaryProse {
  readonly section: SectionId;
  /** The part's heading, or its first line. */
  readonly place: PlaceRange;
  readonly shingles: Uint32Array;
}

/** A summary, and the file that it is of. */
export interface FiledSummary {
  /** The file as the door names it: a URI in the editor, a path on the command line. */
  readonly file: string;
  readonly summary: ReportSummary;
}

/** The same organ's reports of the years before and behind; several when two files say they are it. */
export interface Neighbours {
  readonly previous: readonly FiledSummary[];
  readonly next: readonly FiledSummary[];
}

export const NO_NEIGHBOURS: Neighbours = { previous: [], next: [] };
