import { regionOf } from '../../print/region.ts';
import { readReport } from '../../report/read.ts';
import type { Cell, Report, Table } from '../../report/report.ts';
import { formatForYear } from '../../template/formats.ts';
import type {
  ColumnTemplate,
  RowTemplate,
  TableId,
  TableTemplate,
} from '../../template/template.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { type Span, textOf } from '../../text/span.ts';
import { clearedWhereItStands, laidOutAndCleared, printedAnew } from './table-edits.ts';

/** The tables of the new report as edits of last year's text. */
export interface RolledTables {
  readonly edits: readonly TextEdit[];
  /** Where the tables stand: no other edit may touch what is in there. */
  readonly areas: readonly Span[];
}

/** What stands in each cell of a new table: 上年结转 is known from last year, all else is blank. */
export type Expected = (row: RowTemplate, column: ColumnTemplate) => string;

/**
 * Clears the tables for a new year. Three ways are tried for each, the gentlest first; the text that
 * they give is read, and a table that does not read as it should is treated in the next way.
 *
 * @param year the year of the new report, which decides on the format.
 */
export function rolledTables(report: Report, year: number): RolledTables {
  const tables = Object.values(report.tables).filter((table) => table !== null);
  const areas = tables.map((table) => regionOf(report, table).span);
  const plans = tables.map((table) => ({ table, ways: waysFor(report, table, year) }));
  for (;;) {
    const edits = plans.flatMap(({ ways }) => ways[0] ?? []);
    const after = readReport(applyEdits(report.text, edits), null);
    const wrong = plans.filter(
      ({ table, ways }) =>
        ways.length > 1 &&
        !isAsExpected(after, table.id, templateFor(table, year), valuesOf(report)),
    );
    if (wrong.length === 0) return { edits, areas };
    for (const { ways } of wrong) ways.shift();
  }
}

/** The edits of each way that is open to a table. */
function waysFor(report: Report, table: Table, year: number): (readonly TextEdit[])[] {
  const template = templateFor(table, year);
  const expected = valuesOf(report);
  const anew = printedAnew(report, table, template, expected);
  if (template !== table.template) return [anew];
  const gentle = [
    clearedWhereItStands(report, table, expected),
    laidOutAndCleared(report, table, expected),
  ].filter((edits) => edits !== null);
  return [...gentle, anew];
}

/** A format is moved on, never back. Table four is the same in all of them. */
function templateFor({ id, template, format }: Table, year: number): TableTemplate {
  const current = formatForYear(year);
  return id === 'review' || format >= current.id ? template : current.tables[id];
}

/** Last year's 结转下年度, column by column, as it is written there. */
function valuesOf({ text, tables }: Report): Expected {
  const { requests } = tables;
  const next = requests?.rows.find((row) => row?.template.id === 'next') ?? null;
  return (row, { id }) => {
    if (row.id !== 'carried') return '';
    const at = row.columns.findIndex((column) => column.id === id);
    const cell = next?.cells[at] ?? null;
    return cell === null ? '' : figureOf(text, cell);
  };
}

/** A number without unit and note; nothing for what is none. */
function figureOf(text: string, { value, unit, note, span }: Cell): string {
  if (value === null) return '';
  const isPlain = unit === null && note === null;
  const written = textOf(text, span);
  return isPlain && /^\d+$/u.test(written) ? written : String(value);
}

function isAsExpected(
  report: Report,
  id: TableId,
  template: TableTemplate,
  expected: Expected,
): boolean {
  const table = report.tables[id];
  if (table === null || (id !== 'review' && table.template !== template)) return false;
  const rows = table.rows.every(
    (row, at) =>
      row !== null &&
      template.rows[at]?.columns.every((column, index) => {
        const cell = row.cells[index] ?? null;
        if (cell === null) return false;
        const wanted = expected(row.template, column);
        return wanted === '' ? cell.state === 'blank' : cell.value === Number(wanted);
      }) === true,
  );
  return (
    rows && table.unexpected.every(({ values }) => values.every(({ value }) => value === null))
  );
}
