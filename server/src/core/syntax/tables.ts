import { FORMATS } from '../template/formats.ts';
import type { FormatId, TableId } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { greatest, least } from './extremes.ts';
import type { Group } from './groups.ts';
import { headerStart } from './header.ts';
import type { Line } from './lines.ts';
import type { CutLine } from './pieces.ts';
import {
  alignTable,
  layOutTable,
  type TableReader,
  type TableReading,
  tableReader,
} from './read-table.ts';
import { readReview } from './review.ts';
import type { Table } from './table.ts';

/** The three tables of one report; null for one that is not there. */
export type Tables = Readonly<Record<TableId, Table | null>>;

/** A text cut into lines, pieces and groups: what tables are read from. */
export interface Cuttings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cut: readonly CutLine[];
  readonly groups: readonly Group[];
}

const READERS: Readonly<Record<TableId, () => readonly TableReader[]>> = {
  disclosure: once(() => readersOf('disclosure')),
  requests: once(() => readersOf('requests')),
  review: once(() => readersOf('review')),
};

function readersOf(id: TableId): readonly TableReader[] {
  const templates = FORMATS.map((format) => format.tables[id]);
  return templates.map((template) =>
    tableReader(
      template,
      templates.filter((other) => other !== template),
    ),
  );
}

/**
 * Finds and reads the three tables. Table three comes first, because it is the one that cannot be
 * mistaken; the others are looked for on either side of it.
 *
 * @param preferred the format that decides when two fit a table equally well.
 */
export function readTables(cuttings: Cuttings, preferred: FormatId): Tables {
  const { groups } = cuttings;
  const requests = findRequests(cuttings, preferred);
  const firstLine = requests?.firstLine ?? Number.POSITIVE_INFINITY;
  const lastLine = requests?.lastLine ?? -1;
  const before = groups.filter((group) => group.lastLine < firstLine);
  const after = groups.filter((group) => group.firstLine > lastLine);
  return {
    requests: requests?.table ?? null,
    disclosure: findDisclosure(cuttings, before, preferred),
    review: findReview(cuttings, after),
  };
}

interface Found {
  readonly table: Table;
  readonly firstLine: number;
  readonly lastLine: number;
}

function findRequests(cuttings: Cuttings, preferred: FormatId): Found | null {
  const groups = cuttings.groups.filter(({ values, before, after }) => {
    return values.length + before.length + after.length > 0;
  });
  const reading = cheapest(cuttings.text, groups, READERS.requests(), false, preferred);
  if (reading === null) return null;
  const there = reading.rows.filter((row) => row !== null).length;
  if (reading.sure < 3 && there < 15) return null;
  return found(cuttings, groups, reading);
}

function findDisclosure(
  cuttings: Cuttings,
  before: readonly Group[],
  preferred: FormatId,
): Table | null {
  const groups = before.filter(({ values }) => values.length <= 6);
  const reading = cheapest(cuttings.text, groups, READERS.disclosure(), true, preferred);
  if (reading === null || reading.sure === 0) return null;
  if (reading.sure === 1 && !hasHeader(cuttings.text, groups, reading)) return null;
  return found(cuttings, groups, reading).table;
}

function findReview(cuttings: Cuttings, after: readonly Group[]): Table | null {
  const [reader] = READERS.review();
  const read = reader === undefined ? null : readReview(cuttings.text, after, reader);
  return read === null ? null : found(cuttings, read.groups, read.reading).table;
}

/**
 * The format whose template the groups fit best, table by table. A format whose rows fit so badly that
 * the words above them could not make up for it is not read further.
 */
function cheapest(
  text: string,
  groups: readonly Group[],
  readers: readonly TableReader[],
  needsLabel: boolean,
  preferred: FormatId,
): TableReading | null {
  let best: TableReading | null = null;
  let least = Number.POSITIVE_INFINITY;
  const aligned = readers
    .map((reader) => alignTable(text, groups, reader, needsLabel))
    .map((table) => ({ table, favour: table.reader.template.format === preferred ? 0.01 : 0 }));
  for (const { table, favour } of aligned) {
    const cost = table.cost - favour;
    if (cost - EVIDENCE * table.reader.ownColumns.length >= least) continue;
    const reading = layOutTable(text, table);
    const weighed = cost - headerEvidence(text, groups, reading);
    if (weighed < least) {
      least = weighed;
      best = reading;
    }
  }
  return best !== null && best.used.size > 0 ? best : null;
}

/** What a column label of the format's own, found above the rows, is worth. */
const EVIDENCE = 0.4;

/** How much the words above the rows speak for this format: its own column labels. */
function headerEvidence(text: string, groups: readonly Group[], reading: TableReading): number {
  if (reading.reader.ownColumns.length === 0 || reading.used.size === 0) return 0;
  const words = wordsAround(text, groups, reading);
  return EVIDENCE * reading.reader.ownColumns.filter((label) => words.includes(label)).length;
}

function hasHeader(text: string, groups: readonly Group[], reading: TableReading): boolean {
  const words = wordsAround(text, groups, reading);
  const labels = reading.reader.template.rows.flatMap((row) => row.columns);
  return (
    reading.reader.template.blocks.some(({ heading }) => words.includes(fold(heading))) ||
    labels.some(({ label }) => words.includes(fold(label)))
  );
}

/** The folded text before and between the rows that were used. */
function wordsAround(text: string, groups: readonly Group[], { used }: TableReading): string {
  return groups
    .filter((_, index) => used.has(index))
    .flatMap((group) => group.texts.slice(-12))
    .map((span) => fold(text, span.start, span.end))
    .join(' ');
}

function found(cuttings: Cuttings, groups: readonly Group[], reading: TableReading): Found {
  const { template } = reading.reader;
  const used = groups.filter((_, index) => reading.used.has(index));
  const firstLine = least(used.map((group) => labelLine(cuttings, group)));
  const lastLine = greatest(used.map((group) => group.lastLine));
  const span: Span = {
    start: headerStart(cuttings, firstLine, template),
    end: cuttings.lines[lastLine]?.to ?? cuttings.text.length,
  };
  const { id, format } = template;
  const { rows, unexpected } = reading;
  return { table: { id, format, template, span, rows, unexpected }, firstLine, lastLine };
}

/** The line on which the label beside a group's values begins. */
function labelLine({ lines }: Cuttings, group: Group): number {
  const start = group.label?.start ?? Number.POSITIVE_INFINITY;
  let line = group.firstLine;
  while (line > 0 && (lines[line]?.start ?? 0) > start) line--;
  return line;
}
