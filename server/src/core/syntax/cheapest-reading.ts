import type { FormatId } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import type { Sides } from './align-grid.ts';
import type { Group } from './groups.ts';
import { type Likenesses, likenesses } from './labels.ts';
import { leastCost } from './least-cost.ts';
import { HAIR } from './match-costs.ts';
import { alignTable, layOutTable, type TableReading } from './read-table.ts';
import type { TableReader, TableReaders } from './table-reader.ts';

/** What it is worth to be the preferred format: it decides when two fit equally well. */
const FAVOUR = 0.01;
/** What a column label of the format's own, found above the rows, is worth. */
const EVIDENCE = 0.4;

/** What a table is read from, whatever its format. */
export interface Source {
  readonly text: string;
  readonly groups: readonly Group[];
  /** Whether a group without any likeness to a row cannot be that row. */
  readonly needsLabel: boolean;
}

/**
 * The groups read as the table of the format that they fit best, of equals the first; null when the
 * table has none of them. The preferred format nearly always wins, so it is read first, and another
 * one only as far as it could still win: most often not at all.
 */
export function cheapestReading(
  { text, groups, needsLabel }: Source,
  { labels, readers, inOrder, narrowest }: TableReaders,
  preferred: FormatId,
): TableReading | null {
  const alike = groups.map((group) => {
    // Where labels alone make no row, nobody asks what fewer blank cells than a row has are like.
    const isRow = needsLabel || mayBeRow(group, narrowest);
    return isRow ? likenesses(text, group, labels) : labels.none;
  });
  let best: Weighed | null = null;
  for (const reader of inOrder.get(preferred) ?? readers) {
    const favour = reader.template.format === preferred ? FAVOUR : 0;
    const { widths, kinds, rank } = reader;
    const sides = { groups, widths, kinds, alike: likenessesIn(alike, rank), needsLabel };
    best = better(text, sides, reader, favour, best);
  }
  return best?.reading.used.includes(true) === true ? best.reading : null;
}

/** Whether the group has a value, or blank cells enough for a row. */
function mayBeRow({ values, before, after }: Group, narrowest: number): boolean {
  return values.length > 0 || before.length + after.length >= narrowest;
}

/** For each group, how well its label agrees with the rows of one format. */
function likenessesIn(alike: readonly (readonly Likenesses[])[], rank: number): Likenesses[] {
  const own: Likenesses[] = [];
  for (const formats of alike) {
    const agreed = formats[rank];
    if (agreed !== undefined) own.push(agreed);
  }
  return own;
}

/** A reading, and what it costs with all that speaks for its format: the less the better. */
interface Weighed {
  readonly reading: TableReading;
  readonly cost: number;
}

/** The better of the best reading so far and that in the reader's format. */
function better(
  text: string,
  sides: Sides,
  reader: TableReader,
  favour: number,
  best: Weighed | null,
): Weighed | null {
  const most = EVIDENCE * reader.ownColumns.length;
  if (best !== null && leastCost(sides, reader) - favour - most > best.cost + HAIR) {
    return best;
  }
  const aligned = alignTable(sides, reader, best === null);
  const unproved = aligned.cost - favour;
  if (best !== null && unproved - most > best.cost) return best;
  const reading = layOutTable(text, aligned);
  const cost = unproved - evidence(text, sides.groups, reading);
  if (best === null || cost < best.cost) return { reading, cost };
  const isFirst = cost === best.cost && reader.rank < best.reading.reader.rank;
  return isFirst ? { reading, cost } : best;
}

/** How much the words above the rows speak for this format: its own column labels. */
function evidence(text: string, groups: readonly Group[], { reader, used }: TableReading): number {
  if (reader.ownColumns.length === 0 || !used.includes(true)) return 0;
  const words = wordsAround(text, groups, used);
  return EVIDENCE * reader.ownColumns.filter((label) => words.includes(label)).length;
}

/** The folded text before and between the groups that are used. */
export function wordsAround(
  text: string,
  groups: readonly Group[],
  used: readonly boolean[],
): string {
  let words = '';
  groups.forEach(({ texts }, index) => {
    if (used[index] !== true) return;
    for (let i = Math.max(0, texts.length - 12); i < texts.length; i++) {
      const span = texts[i];
      if (span !== undefined) words += ` ${fold(text, span.start, span.end)}`;
    }
  });
  return words;
}
