import type { FormatId } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { cheapestReading } from './cheapest-reading.ts';
import type { Group } from './groups.ts';
import type { TableReading } from './read-table.ts';
import type { TableReaders } from './table-reader.ts';

/** Words of which at least one stands above the numbers of table four. */
const HEADER_WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结'];
/** All numbers of table four when they stand in one row. */
const ALL = 15;

/**
 * Table four is the one table that has no row labels when it stands in one row of fifteen numbers;
 * otherwise it is three rows or three tables of five. Both are aligned like any other table.
 */
export function readReview(
  text: string,
  groups: readonly Group[],
  readers: TableReaders,
  preferred: FormatId,
): { groups: readonly Group[]; reading: TableReading } | null {
  const joined = joinWrapped(groups);
  const row = joined.find((group) => isWholeRow(text, group));
  const candidates =
    row === undefined ? joined.filter((group) => isBlock(text, group)) : inBlocks(row);
  if (candidates.length === 0) return null;
  const reading = cheapestReading(
    { text, groups: candidates, needsLabel: false },
    readers,
    preferred,
  );
  if (reading === null || (row === undefined && reading.sure === 0)) return null;
  return { groups: candidates, reading };
}

/** Rows of numbers that were wrapped, and add up to the whole, are one row. */
function joinWrapped(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last?.values.length === 0 && group.texts.length === 0) {
      joined[joined.length - 1] = underHeader(last, group);
      continue;
    }
    const follows = last !== undefined && group.texts.length === 0 && group.before.length === 0;
    if (follows && last.values.length + group.values.length <= ALL) {
      const values = [...last.values, ...group.values];
      joined[joined.length - 1] = { ...last, values, lastLine: group.lastLine };
    } else joined.push(group);
  }
  return joined;
}

/** A row right below blank cells: these are the rest of the header, whose words are the row's. */
function underHeader({ label, texts, firstLine }: Group, row: Group): Group {
  const isWhole = row.before.length + row.values.length === ALL;
  return { ...row, after: isWhole ? [] : row.after, label, texts, firstLine };
}

function isWholeRow(text: string, group: Group): boolean {
  const { values } = group;
  if (values.length === ALL) return true;
  if (cellsOf(group) < ALL - 2 || values.length > ALL + 2) return false;
  return hasHeaderWords(text, group);
}

/** Blank cells alone are a block only under the header's words. */
function isBlock(text: string, group: Group): boolean {
  const { values } = group;
  if (cellsOf(group) < 3 || values.length > 7) return false;
  return values.length > 0 || hasHeaderWords(text, group);
}

function cellsOf({ values, before, after }: Group): number {
  return values.length + before.length + after.length;
}

function hasHeaderWords(text: string, { texts }: Group): boolean {
  const words = texts.map((span) => fold(text, span.start, span.end)).join('');
  return HEADER_WORDS.some((word) => words.includes(word));
}

/**
 * The row of fifteen as the three blocks that it consists of. With a number too few or too many,
 * the last block is the odd one, and the row's own findings say so.
 */
function inBlocks(row: Group): Group[] {
  const cells = [...row.before, ...row.values, ...row.after];
  const spare = Math.max(0, cells.length - ALL);
  const lead = Math.min(spare, row.before.length);
  const kept = cells.slice(lead, cells.length - Math.min(spare - lead, row.after.length));
  return [kept.slice(0, 5), kept.slice(5, 10), kept.slice(10)].map((values, index) => ({
    values,
    before: [],
    after: [],
    label: null,
    texts: index === 0 ? row.texts : [],
    firstLine: row.firstLine,
    lastLine: row.lastLine,
  }));
}
