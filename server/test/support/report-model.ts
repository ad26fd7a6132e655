import { formatOf } from '../../src/core/template/formats.ts';
import type { FormatId, RowTemplate, TableId } from '../../src/core/template/template.ts';
import { consistentFigures, type Figures } from './consistent-figures.ts';
import { type Prose, proseFor } from './prose.ts';

/** A report to be printed: what it says, free of any layout. Plain data, edited by copying. */
export interface ReportModel {
  readonly organ: string;
  readonly year: number;
  readonly tables: Readonly<Record<TableId, TableModel>>;
  readonly prose: Prose;
}

/** A table to be printed. */
export interface TableModel {
  readonly id: TableId;
  readonly format: FormatId;
  readonly rows: readonly RowModel[];
}

/** A row to be printed; at first as the template has it, later perhaps with a fault. */
export interface RowModel {
  /** The template row's id, or one of its own for a foreign row. */
  readonly id: string;
  readonly groups: readonly string[];
  readonly label: string;
  readonly columns: readonly string[];
  /** What stands in each value cell, as printed; empty for a blank. */
  readonly values: readonly string[];
}

/** What a consistent report is built from. */
export interface Beginning {
  readonly organ: string;
  readonly year: number;
  /** Formats that differ from 2021. */
  readonly formats?: Partial<Readonly<Record<TableId, FormatId>>>;
  /** Numbers by table and row id; what is left out is 0, and what follows from others is computed. */
  readonly figures?: Partial<Readonly<Record<TableId, Figures>>>;
}

/** Builds a report in which every relation of the template holds, with prose that agrees with it. */
export function consistentModel({
  organ,
  year,
  formats = {},
  figures = {},
}: Beginning): ReportModel {
  const table = (id: TableId): TableModel => {
    const template = formatOf(formats[id] ?? '2021').tables[id];
    const complete = consistentFigures(template, figures[id] ?? {});
    return {
      id,
      format: template.format,
      rows: template.rows.map((row) => rowModel(row, complete[row.id] ?? [])),
    };
  };
  const tables = {
    disclosure: table('disclosure'),
    requests: table('requests'),
    review: table('review'),
  };
  const total = (id: string) =>
    Number(tables.requests.rows.find((row) => row.id === id)?.values.at(-1) ?? '0');
  const requests = {
    received: total('new'),
    carried: total('carried'),
    answered: total('r7'),
    remaining: total('next'),
  };
  return { organ, year, tables, prose: proseFor({ organ, year, requests }) };
}

function rowModel(template: RowTemplate, numbers: readonly number[]): RowModel {
  return {
    id: template.id,
    groups: template.groups,
    label: template.label,
    columns: template.columns.map(({ label }) => label),
    values: numbers.map(String),
  };
}
