import type { Report, Table } from '../report/report.ts';
import type { RowTemplate } from '../template/template.ts';
import type { TextEdit } from '../text/edit.ts';
import { textOf } from '../text/span.ts';
import { sharedGroups } from './merged-grid.ts';
import { printLikeRow } from './print-like-row.ts';
import { patternFor, type RowPattern } from './row-pattern.ts';
import { type RowPlace, rowPlaces } from './row-places.ts';
import { lineEndAt, separatorOf } from './separator.ts';
import { syntheticPattern } from './synthetic-pattern.ts';
import { type TableLayout, tableLayoutOf } from './table-layout.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * The edits that put rows into a table, written as the rows beside them are, with the labels of their
 * groups where the text has none. Null when the table has too little to learn from.
 *
 * @param rows neighbours in the template that the table has not got.
 * @param figures what stands in the cells of the only row; zeros when it is left out.
 */
export function insertRows(
  report: Report,
  table: Table,
  rows: readonly RowTemplate[],
  figures: readonly number[] = [],
): TextEdit[] | null {
  const [first] = rows;
  const layout = tableLayoutOf(report, table);
  // The rows of table four have neither labels nor, mostly, lines of their own.
  if (layout === null || first === undefined || table.id === 'review') return null;
  const site = siteOf(report, table, layout, figures);
  const rank = ({ row }: RowPlace) => table.template.rows.indexOf(row.template);
  const at = table.template.rows.indexOf(first);
  const ranked = site.places.toSorted((a, b) => rank(a) - rank(b));
  const previous = ranked.findLast((place) => rank(place) < at);
  const next = ranked.find((place) => rank(place) > at);
  const after = previous === undefined ? -1 : sharedGroups(first, previous.row.template);
  const before = next === undefined ? -1 : sharedGroups(first, next.row.template);
  if (previous !== undefined && after >= before) {
    const span = { start: previous.end, end: previous.end };
    return [{ span, text: printed(site, rows, after).join('') }];
  }
  return next === undefined ? null : insertBefore(site, next, rows, before);
}

interface Site {
  readonly text: string;
  readonly table: Table;
  readonly layout: TableLayout;
  readonly places: readonly RowPlace[];
  readonly words: Vocabulary;
  readonly figures: readonly number[];
}

function siteOf(
  report: Report,
  table: Table,
  layout: TableLayout,
  figures: readonly number[],
): Site {
  const { template } = table;
  const words = vocabularyOf(template, template.rows);
  return { text: report.text, table, layout, places: rowPlaces(report, table), words, figures };
}

/**
 * Puts rows in front of the first piece that the next row does not share with them. They take over
 * the labels on its line, and with them the end of its line, where that depends on how many cells
 * there are.
 */
function insertBefore(
  site: Site,
  { row, stub, heading }: RowPlace,
  rows: readonly RowTemplate[],
  from: number,
): TextEdit[] | null {
  const { text } = site;
  const pieces = [...stub.slice(from, -1), heading, stub.at(-1) ?? null];
  const piece = pieces.find((span) => span !== null);
  const last = row.values.at(-1)?.span;
  if (piece === undefined || last === undefined) return null;
  const tail = { start: last.end, end: lineEndAt(text, last.end) };
  const behind = textOf(text, tail);
  const put = printed(site, rows, from).slice(1);
  const usual = patternOf(site, row.template, from).behind;
  const isTaken = separatorOf(behind) !== null && put.at(-1)?.endsWith(usual) === true;
  const above = aboveOf(site, row.template, from);
  const start = { start: piece.start, end: piece.start };
  if (!isTaken || behind === usual) return [{ span: start, text: put.join('') + above }];
  const whole = put.join('');
  return [
    { span: start, text: whole.slice(0, whole.length - usual.length) + behind + above },
    { span: tail, text: usual },
  ];
}

/** For each row what stands between it and the one before, then the row. */
function printed(site: Site, rows: readonly RowTemplate[], from: number): string[] {
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    const known = before === undefined ? from : sharedGroups(row, before);
    const pattern = patternOf(site, row, known);
    return [
      aboveOf(site, row, known),
      printLikeRow(row, site.figures, known, pattern, site.layout),
    ];
  });
}

function aboveOf(site: Site, row: RowTemplate, from: number): string {
  const { layout, table } = site;
  const known = patternOf(site, row, from).above;
  return known ?? syntheticPattern(layout, table.template, row, from).above;
}

function patternOf(
  { text, places, words, layout, table }: Site,
  row: RowTemplate,
  from: number,
): RowPattern {
  return (
    patternFor(text, places, words, row, from) ??
    syntheticPattern(layout, table.template, row, from)
  );
}
