import type { Report, Row, Table } from '../report/report.ts';
import { scanLines } from '../syntax/lines.ts';
import { isPageNumber } from '../syntax/page-number.ts';
import { cutLine } from '../syntax/pieces.ts';
import { lineEndOf } from '../text/line-end.ts';
import { textOf } from '../text/span.ts';
import { displayWidth } from '../text/width.ts';
import { mostCommon } from './most-common.ts';
import { regionOf } from './region.ts';
import { type RowPlace, rowPlaces } from './row-places.ts';
import {
  countLineEnds,
  leadingLineEnds,
  lineEndAt,
  lineStartAt,
  separatorOf,
} from './separator.ts';

/**
 * How a text writes a table: what stands around and between the cells of its rows. It is measured,
 * and no layout is known by name: tabs, pipes, spaces, and cells that stand one on a line differ in
 * these few strings only.
 */
export interface TableLayout {
  /** In front of a row's first cell. */
  readonly before: string;
  /** Between two cells. */
  readonly between: string;
  /** Behind the last cell of the longest rows. */
  readonly behind: string;
  /** From the end of a row to the start of the next. */
  readonly rowEnd: string;
  /** Behind a shorter row, once for each cell that it lacks; empty where nothing stands there. */
  readonly fill: string;
  /** Whether the label of a group is a row of its own, or a cell in front of its first row. */
  readonly groups: 'row' | 'cell';
  /** Whether an empty cell stands where a merged cell goes on. */
  readonly keepsMerged: boolean;
  /** Whether a Markdown rule (|---|) stands below the header. */
  readonly hasRule: boolean;
  /** Whether its columns are set under each other with spaces. */
  readonly isPadded: boolean;
  /** Whether its brackets and commas are half-width: (一) for （一）. */
  readonly isNarrow: boolean;
}

/** The layout of a table; null when the table has too little to learn from. */
export function tableLayoutOf(report: Report, table: Table): TableLayout | null {
  const { text } = report;
  const places = rowPlaces(report, table);
  const labelGaps = places.flatMap((place) => labelGapOf(text, place) ?? []);
  const between =
    mostCommon(places.flatMap(({ row }) => gapsOf(text, row))) ?? mostCommon(labelGaps);
  if (between === null) return null;
  const before = mostCommon(beforeRows(text, places)) ?? '';
  const inside = textOf(text, regionOf(report, table).span);
  const isMarkdown = hasRule(inside);
  // A Markdown table has no blank lines, whatever stands between several of them.
  const rowEnd = isMarkdown ? null : mostCommon(rowEndsOf(text, places));
  const plain = (rowEnd ?? lineEndOf(text)) + before;
  const groups = groupsOf(text, table, places, between) ?? usualGroups(before, between);
  return {
    before,
    between,
    ...endsOf(text, places),
    rowEnd: rowEnd ?? lineEndOf(text),
    groups,
    keepsMerged: mergedVote(text, table, places, plain) ?? usuallyKeepsMerged(before, between),
    hasRule: isMarkdown,
    isPadded: isPadded(inside),
    isNarrow: isNarrow(inside),
  };
}

/** What stands between neighbouring values of a row. */
function gapsOf(text: string, { cells }: Row): string[] {
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    if (!cell || !next || cell.state === 'blank' || next.state === 'blank') return [];
    return separatorOf(text.slice(cell.span.end, next.span.start)) ?? [];
  });
}

/** What stands between a row's label and its first value; null when that is more than a separator. */
function labelGapOf(text: string, { row, stub }: RowPlace): string | null {
  const [label, first] = [stub.at(-1), row.values[0]];
  if (!label || first === undefined || first.span.start < label.end) return null;
  return separatorOf(text.slice(label.end, first.span.start));
}

/** What stands in front of rows that have nothing to the left of their label. */
function beforeRows(text: string, places: readonly RowPlace[]): string[] {
  const fronts = places.flatMap(({ row, stub }) => {
    const label = stub.at(-1) ?? row.values[0]?.span;
    if (!label) return [];
    const front = separatorOf(text.slice(lineStartAt(text, label.start), label.start));
    return front === null ? [] : [{ front, depth: stub.at(-1) ? stub.length : 0 }];
  });
  const least = Math.min(...fronts.map(({ depth }) => depth));
  return fronts.filter(({ depth }) => depth === least).map(({ front }) => front);
}

function rowEndsOf(text: string, places: readonly RowPlace[]): string[] {
  return places.flatMap(({ end }, at) => {
    const next = places[at + 1];
    const ends = next !== undefined && next.row.span.start > end ? leadingLineEnds(text, end) : '';
    return ends === '' ? [] : [ends];
  });
}

/** What stands behind the rows: the least of it, and what the others have more, once. */
function endsOf(text: string, places: readonly RowPlace[]): Pick<TableLayout, 'behind' | 'fill'> {
  const tails = places.flatMap(({ row }) => {
    const last = row.cells.at(-1);
    if (!last || last.state === 'blank') return [];
    return separatorOf(text.slice(last.span.end, lineEndAt(text, last.span.end))) ?? [];
  });
  const behind = tails.reduce((a, b) => (b.length < a.length ? b : a), tails[0] ?? '');
  const more = tails.filter((tail) => tail.length > behind.length && tail.startsWith(behind));
  return {
    behind,
    fill: periodOf(mostCommon(more.map((tail) => tail.slice(behind.length))) ?? ''),
  };
}

/** The shortest string that a string repeats: `|` for `|||`. */
function periodOf(repeated: string): string {
  for (let length = 1; length < repeated.length; length++) {
    const unit = repeated.slice(0, length);
    if (unit.repeat(repeated.length / length) === repeated) return unit;
  }
  return repeated;
}

/** Where the labels of groups stand; null when the table does not tell. */
function groupsOf(
  text: string,
  { id }: Table,
  places: readonly RowPlace[],
  between: string,
): TableLayout['groups'] | null {
  if (id !== 'requests') return null;
  const votes = places.flatMap(({ stub }) =>
    stub.flatMap((label, depth): TableLayout['groups'][] => {
      const next = stub[depth + 1];
      if (!label || !next) return [];
      const gap = separatorOf(text.slice(label.end, next.start));
      return gap !== null && countLineEnds(gap) === countLineEnds(between) ? ['cell'] : ['row'];
    }),
  );
  return mostCommon(votes);
}

/** Pages and word processors merge cells; a text that is typed has a line for each group. */
function usualGroups(before: string, between: string): TableLayout['groups'] {
  const isOpen = between.includes('|') && !before.includes('|');
  return isOpen || /[\t\r\n]/u.test(between) ? 'cell' : 'row';
}

/** Word processors and Markdown have a cell in every place; pages and PDFs lose the empty ones. */
function usuallyKeepsMerged(before: string, between: string): boolean {
  return between.includes('\t') || before.includes('|');
}

/** Whether there are empty cells to the left of rows that go on in a group; null without such rows. */
function mergedVote(
  text: string,
  { id }: Table,
  places: readonly RowPlace[],
  plain: string,
): boolean | null {
  if (id !== 'requests') return null;
  const votes = places.flatMap(({ row, stub }, at) => {
    const previous = places[at - 1];
    const label = stub.at(-1);
    const group = row.template.groups.at(-1);
    const goesOn = group !== undefined && group === previous?.row.template.groups.at(-1);
    if (previous === undefined || !label || !goesOn) return [];
    const front = separatorOf(text.slice(previous.end, label.start));
    return front === null ? [] : [front === plain ? 'none' : 'empty'];
  });
  const winner = mostCommon(votes);
  return winner === null ? null : winner === 'empty';
}

function hasRule(text: string): boolean {
  return scanLines(text).some((line) => {
    return cutLine(text, line).shape === 'rule' && !isPageNumber(text, line);
  });
}

/** Whether all lines of a pipe table that have all its cells are of one width. */
function isPadded(text: string): boolean {
  const lines = text.split(/[\r\n]+/u).filter((line) => line.startsWith('|'));
  const pipes = (line: string) => line.split('|').length;
  const most = Math.max(...lines.map(pipes));
  const widths = new Set(lines.filter((line) => pipes(line) === most).map(displayWidth));
  return lines.length > 2 && widths.size === 1;
}

function isNarrow(text: string): boolean {
  return text.includes('(') && !text.includes('（');
}
