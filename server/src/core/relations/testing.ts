import type { Cell, Row, Table } from '../report/report.ts';
import { FORMAT_2021 } from '../template/format-2021.ts';
import type { RowTemplate, TableId } from '../template/template.ts';

/** What a test writes into a cell: a number, '' for blank, '-' for a dash, '?' for unreadable. */
export type TestCell = number | '' | '-' | '?';

/**
 * A table as the reader would give it, for tests: zeros, but for the rows that are given. A row
 * given as null is absent; one that is too short or too long has values that cannot be told apart.
 */
export function testTable(
  id: TableId,
  given: Readonly<Record<string, readonly TestCell[] | null>>,
): Table {
  const template = FORMAT_2021.tables[id];
  const rows = template.rows.map((row) => {
    const values = given[row.id];
    return values === null ? null : testRow(row, values ?? row.columns.map(() => 0));
  });
  return { id, format: '2021', template, span: { start: 0, end: 0 }, rows, unexpected: [] };
}

function testRow(template: RowTemplate, written: readonly TestCell[]): Row {
  const values = written.map(testCell);
  const fits = values.length === template.columns.length;
  return {
    template,
    label: null,
    cells: fits ? values : template.columns.map(() => null),
    values,
    joined: [],
    span: { start: 0, end: 0 },
  };
}

function testCell(written: TestCell): Cell {
  const rest = { span: { start: 0, end: 0 }, unit: null, note: null };
  switch (written) {
    case '':
      return { ...rest, state: 'blank', value: null };
    case '-':
      return { ...rest, state: 'dash', value: null };
    case '?':
      return { ...rest, state: 'unreadable', value: null };
    default:
      return { ...rest, state: written === 0 ? 'zero' : 'number', value: written };
  }
}
