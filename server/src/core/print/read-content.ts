import type { Report, Table } from '../report/report.ts';
import type { TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { contains, type Span, textOf } from '../text/span.ts';
import { contradictColumns } from './column-labels.ts';
import type { ContentRow, TableContent } from './content.ts';
import { type Region, regionOf } from './region.ts';
import { relationNote } from './relation-note.ts';
import { type Remainder, remainderOf } from './remainder.ts';
import { oneLine, type PrintedLabel, printedLabel } from './row-label.ts';
import { type SourceRow, sourceOf } from './source.ts';
import { isMadeOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What a table says, and where it says it. */
export interface ReadContent {
  /** The lines that it takes up. */
  readonly region: Region;
  readonly content: TableContent;
  /** What stands between them and is no part of it, and goes in front of the table or behind it. */
  readonly before: Remainder['before'];
  readonly after: Remainder['after'];
}

/** More foreign text than this inside a table is the report's prose, which nobody wants moved. */
const MOST_FOREIGN = 300;

/**
 * What a table says, ready to be printed anew; null when its lines hold more than can be printed.
 * No figure, no state and no text is lost.
 */
export function readContent(report: Report, table: Table): ReadContent | null {
  const { text } = report;
  const { template } = table;
  if (template.id === 'review' && !isWhole(table)) return null;
  const region = regionOf(report, table);
  const source = sourceOf(table, region);
  // Table four has neither labels nor room behind its one row.
  const hasLabels = template.id !== 'review';
  const present = table.rows.flatMap((row) => row?.template ?? []);
  const words = vocabularyOf(template, present);
  const labels = hasLabels ? labelsOf(text, source.rows, words) : [];
  const behind = hasLabels ? source.rows.map((row) => remarksOf(text, row, words)) : [];
  const taken = new Set([...labels.flatMap((label) => label.taken), ...behind.flat()].map(startOf));
  const rest = remainderOf(text, template, words, region, source, (span) => taken.has(span.start));
  if (contradictColumns(rest.words, template)) return null;
  if ([...rest.before, ...rest.after].join('').length > MOST_FOREIGN) return null;
  const rows = source.rows.map(
    (row, index): ContentRow => ({
      template: row.template,
      label: labels[index]?.text ?? '',
      cells: [
        ...row.cells.map(({ span }) => cellText(text, span, row)),
        ...(behind[index] ?? []).map((span) => oneLine(textOf(text, span))),
      ],
    }),
  );
  const content: TableContent = {
    template,
    rows: inTemplateOrder(rows, template),
    groups: groupsMet(rest, template),
    columns: rest.columns,
    note: isNoteMet(rest, template),
  };
  return { region, content, before: rest.before, after: rest.after };
}

/** A value as it is written; of a number in two pieces, which counts as one, its digits together. */
function cellText(text: string, span: Span, { joined }: SourceRow): string {
  const written = oneLine(textOf(text, span));
  return joined.some((piece) => contains(span, piece)) ? written.replaceAll(' ', '') : written;
}

function startOf({ start }: Span): number {
  return start;
}

/** Only a table four with all its numbers fits into one row of fifteen. */
function isWhole({ rows, unexpected }: Table): boolean {
  const complete = rows.every((row) => row?.cells.every((cell) => cell !== null) === true);
  return complete && unexpected.length === 0;
}

function labelsOf(text: string, rows: readonly SourceRow[], words: Vocabulary): PrintedLabel[] {
  const used = new Set<number>();
  return rows.map((row): PrintedLabel => {
    const { label } = row;
    if (row.template === null) {
      return label === null
        ? { text: '', taken: [] }
        : { text: oneLine(textOf(text, label)), taken: [label] };
    }
    // Values of several rows behind one label: it is the first one's.
    const isOthers = label !== null && used.has(label.start);
    if (label !== null) used.add(label.start);
    return printedLabel(text, isOthers ? { ...row, label: null } : row, row.template, words);
  });
}

/** What stands behind a row's values and is none of the template's words: a remark on the row. */
function remarksOf(text: string, { behind }: SourceRow, { all }: Vocabulary): Span[] {
  return behind.filter(({ start, end }) => !isMadeOf(fold(text, start, end), all));
}

/** The template's order; each foreign row stays behind the row that it follows in the text. */
function inTemplateOrder(rows: readonly ContentRow[], template: TableTemplate): ContentRow[] {
  let last = -1;
  const ranked = rows.map((row) => {
    if (row.template !== null) last = template.rows.indexOf(row.template);
    return { row, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
}

function groupsMet({ met }: Remainder, template: TableTemplate): ReadonlySet<string> {
  const labels = [
    ...template.blocks.map(({ heading }) => heading),
    ...template.rows.flatMap(({ groups }) => groups),
  ];
  return new Set(labels.filter((label) => met.some((words) => words.includes(fold(label)))));
}

function isNoteMet({ met }: Remainder, { header }: TableTemplate): boolean {
  const note = relationNote(header);
  return note !== null && met.some((words) => words.length > 3 && fold(note).includes(words));
}
