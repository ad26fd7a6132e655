import { FORMATS } from '../template/formats.ts';
import type { FormatId, TableId } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { cheapestReading, wordsAround } from './cheapest-reading.ts';
import type { Group } from './groups.ts';
import { headerStart } from './header.ts';
import type { Line } from './lines.ts';
import type { CutLine } from './pieces.ts';
import type { TableReading } from './read-table.ts';
import { readReview } from './review.ts';
import type { Table } from './table.ts';
import { readersFor, type TableReaders, tableReaders } from './table-reader.ts';

/** The three tables of one report; null for one that is not there. */
export type Tables = Readonly<Record<TableId, Table | null>>;

/** A text cut into lines, pieces and groups: what tables are read from. */
export interface Cuttings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly cut: readonly CutLine[];
  readonly groups: readonly Group[];
}

const READERS: Readonly<Record<TableId, () => TableReaders>> = {
  disclosure: once(() => readersOf('disclosure')),
  requests: once(() => readersOf('requests')),
  review: once(() => firstOf(readersOf('review'))),
};

function readersOf(id: TableId): TableReaders {
  return tableReaders(FORMATS.map((format) => format.tables[id]));
}

/** Table four is the same in every format: the first one stands for all. */
function firstOf({ labels, readers }: TableReaders): TableReaders {
  return readersFor(labels, readers.slice(0, 1));
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
  const before = groups.filter((group) => group.lastLine < firstLine && group.values.length <= 6);
  const after = groups.filter((group) => group.firstLine > lastLine);
  return {
    requests: requests?.table ?? null,
    disclosure: findDisclosure(cuttings, before, preferred),
    review: findReview(cuttings, after, preferred),
  };
}

interface Found {
  readonly table: Table;
  readonly firstLine: number;
  readonly lastLine: number;
}

function findRequests(cuttings: Cuttings, preferred: FormatId): Found | null {
  const { text, groups } = cuttings;
  const reading = cheapestReading(
    { text, groups, needsLabel: false },
    READERS.requests(),
    preferred,
  );
  if (reading === null) return null;
  const there = reading.rows.filter((row) => row !== null).length;
  if (reading.sure < 3 && there < 15) return null;
  return found(cuttings, groups, reading);
}

function findDisclosure(
  cuttings: Cuttings,
  groups: readonly Group[],
  preferred: FormatId,
): Table | null {
  const { text } = cuttings;
  const reading = cheapestReading(
    { text, groups, needsLabel: true },
    READERS.disclosure(),
    preferred,
  );
  if (reading === null || reading.sure === 0) return null;
  if (reading.sure === 1 && !hasHeader(text, groups, reading)) return null;
  return found(cuttings, groups, reading).table;
}

function findReview(
  cuttings: Cuttings,
  groups: readonly Group[],
  preferred: FormatId,
): Table | null {
  const read = readReview(cuttings.text, groups, READERS.review(), preferred);
  return read === null ? null : found(cuttings, read.groups, read.reading).table;
}

function hasHeader(text: string, groups: readonly Group[], reading: TableReading): boolean {
  const words = wordsAround(text, groups, reading.used);
  const labels = reading.reader.template.rows.flatMap((row) => row.columns);
  return (
    reading.reader.template.blocks.some(({ heading }) => words.includes(fold(heading))) ||
    labels.some(({ label }) => words.includes(fold(label)))
  );
}

function found(cuttings: Cuttings, groups: readonly Group[], reading: TableReading): Found {
  const { template } = reading.reader;
  let firstLine = Number.POSITIVE_INFINITY;
  let lastLine = Number.NEGATIVE_INFINITY;
  groups.forEach((group, index) => {
    if (reading.used[index] !== true) return;
    firstLine = Math.min(firstLine, labelLine(cuttings, group));
    lastLine = Math.max(lastLine, group.lastLine);
  });
  const span: Span = {
    start: headerStart(cuttings, firstLine, reading.reader.header),
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
