import type { ReportModel, RowModel, TableModel } from '../report-model.ts';
import { plain, printReport, titleOf } from './document.ts';
import { pipeTable } from './pipe-table.ts';
import { blocksOf, DISCLOSURE_STUB, REQUESTS_HEADER } from './walk.ts';

/** Markdown with a small table for each group below a heading of its own; table four in three. */
export function markdownPerGroup(model: ReportModel): string {
  return printReport(model, {
    title: (report) => `# ${titleOf(report)}`,
    heading: (heading) => `## ${heading}`,
    paragraph: plain,
    table: (table) => partsOf(table).join('\n\n'),
    gap: '\n\n',
  });
}

function partsOf(table: TableModel): readonly string[] {
  switch (table.id) {
    case 'disclosure':
      return blocksOf(table).map(({ heading, columns, rows }) =>
        under(heading, pipeTable([DISCLOSURE_STUB, ...columns], rows.map(cellsOf))),
      );
    case 'requests':
      return requestsParts(table);
    case 'review':
      return table.rows.map(({ groups, label, columns, values }) =>
        under(
          groups[0] === undefined ? label : `${groups[0]}（${label}）`,
          pipeTable(columns, [values]),
        ),
      );
  }
}

/** A row inside a named group stands in the group's table; any other row has one for itself. */
function requestsParts({ rows }: TableModel): readonly string[] {
  const parts: string[] = [REQUESTS_HEADER.note];
  let open: string | null = null;
  for (const [i, row] of rows.entries()) {
    const [stage, group] = row.groups;
    if (stage !== undefined && stage !== rows[i - 1]?.groups[0]) parts.push(`### ${stage}`);
    if (group !== undefined && group === open) continue;
    open = group ?? null;
    const own = group === undefined ? [row] : runOf(rows, i, group);
    const cells = own.map(group === undefined ? bareCellsOf : cellsOf);
    parts.push(under(group ?? row.label, pipeTable(['类别', ...row.columns], cells)));
  }
  return parts;
}

/** The rows from `start` on that stand in the group. */
function runOf(rows: readonly RowModel[], start: number, group: string): readonly RowModel[] {
  const end = rows.findIndex((row, i) => i > start && row.groups[1] !== group);
  return rows.slice(start, end < 0 ? rows.length : end);
}

function cellsOf({ label, values }: RowModel): readonly string[] {
  return [label, ...values];
}

/** The label without its numeral, which the heading above already has. */
function bareCellsOf({ label, values }: RowModel): readonly string[] {
  return [
    label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u, ''),
    ...values,
  ];
}

function under(heading: string, table: string): string {
  return `### ${heading}\n\n${table}`;
}
