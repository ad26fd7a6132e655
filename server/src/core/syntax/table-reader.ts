import type { FormatId, TableTemplate } from '../template/template.ts';
import { fold } from '../text/fold.ts';
import { type HeaderWords, headerWords } from './header.ts';
import { type RowLabel, type TableLabels, tableLabels } from './labels.ts';

/** One of the tables in every format, prepared for reading; made once. */
export interface TableReaders {
  readonly labels: TableLabels;
  /** In the order of the formats. */
  readonly readers: readonly TableReader[];
  /** The same, with the reader of this format first. */
  readonly inOrder: ReadonlyMap<FormatId, readonly TableReader[]>;
  /** How many columns the narrowest row has. */
  readonly narrowest: number;
}

/** A template's table, prepared for reading. */
export interface TableReader {
  readonly template: TableTemplate;
  /** Its place among the formats. */
  readonly rank: number;
  readonly header: HeaderWords;
  /** The labels of its rows. */
  readonly labels: readonly RowLabel[];
  /** How many columns each row has. */
  readonly widths: readonly number[];
  /** Each of them once. */
  readonly kinds: readonly number[];
  /** The greatest of them. */
  readonly widest: number;
  /** The rows that no other format's table has. */
  readonly ownRows: readonly OwnRow[];
  /** Folded column labels that no other format's table has, not even as a part. */
  readonly ownColumns: readonly string[];
  /** The row's own relation as a test of its numbers, for each row; null when it has none. */
  readonly addUp: readonly (AddsUp | null)[];
}

/** A row that no other format's table has. */
export interface OwnRow {
  /** Its place among the template's rows. */
  readonly row: number;
  /** Whether its label is the label of a group in another format: （六）其他处理. */
  readonly isGroupLike: boolean;
}

/** Whether a full row of numbers is consistent in itself. */
export type AddsUp = (values: readonly number[]) => boolean;

/** Prepares a table for reading; the templates are the same table in every format. */
export function tableReaders(templates: readonly TableTemplate[]): TableReaders {
  const labels = tableLabels(templates);
  const readers = templates.map((template, rank) => {
    const others = templates.filter((other) => other !== template);
    return { ...tableReader(template, others), rank, labels: labels.formats[rank] ?? [] };
  });
  return readersFor(labels, readers);
}

/** All of a table's readers, or some of them. */
export function readersFor(labels: TableLabels, readers: readonly TableReader[]): TableReaders {
  const first = (reader: TableReader) => [reader, ...readers.filter((other) => other !== reader)];
  return {
    labels,
    readers,
    inOrder: new Map(readers.map((reader) => [reader.template.format, first(reader)])),
    narrowest: Math.min(...readers.flatMap(({ widths }) => widths)),
  };
}

function tableReader(
  template: TableTemplate,
  others: readonly TableTemplate[],
): Omit<TableReader, 'rank' | 'labels'> {
  const otherColumns = others.flatMap(columnLabels);
  const widths = template.rows.map((row) => row.columns.length);
  return {
    template,
    header: headerWords(template),
    widths,
    kinds: [...new Set(widths)],
    widest: Math.max(...widths),
    ownRows: ownRowsOf(template, others),
    ownColumns: columnLabels(template).filter(
      (label) => !otherColumns.some((other) => other.includes(label)),
    ),
    addUp: template.rows.map((_, index) => rowAddsUp(template, index)),
  };
}

function ownRowsOf({ rows }: TableTemplate, others: readonly TableTemplate[]): OwnRow[] {
  const otherRows = others.flatMap((other) => other.rows);
  const ids = new Set(otherRows.map(({ id }) => id));
  const groups = new Set(otherRows.flatMap((row) => row.groups));
  return rows.flatMap(({ id, label }, row) => {
    return ids.has(id) ? [] : [{ row, isGroupLike: groups.has(label) }];
  });
}

function columnLabels({ rows }: TableTemplate): string[] {
  return [...new Set(rows.flatMap((row) => row.columns.map((column) => fold(column.label))))];
}

/** The row's own relation as a test of its numbers; null when the row has none. */
function rowAddsUp(template: TableTemplate, index: number): AddsUp | null {
  const row = template.rows[index];
  for (const relation of template.relations) {
    if (relation.along !== 'row' || row === undefined || !relation.rows.includes(row.id)) continue;
    const total = row.columns.findIndex((column) => column.id === relation.total);
    const parts = relation.parts.map((id) => row.columns.findIndex((column) => column.id === id));
    return (values) => parts.reduce((sum, part) => sum + (values[part] ?? 0), 0) === values[total];
  }
  return null;
}
