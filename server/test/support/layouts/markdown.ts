import type { ReportModel, TableModel } from '../report-model.ts';
import { plain, printReport, titleOf } from './document.ts';
import { pipeTable } from './pipe-table.ts';
import { blocksOf, DISCLOSURE_STUB, REQUESTS_HEADER, stepsOf, valuesOf } from './walk.ts';

/** Markdown: one pipe table to a part, group labels as rows with empty cells. */
export function markdown(model: ReportModel): string {
  return printReport(model, {
    title: (report) => `# ${titleOf(report)}`,
    heading: (heading) => `## ${heading}`,
    paragraph: plain,
    table: tableText,
    gap: '\n\n',
  });
}

function tableText(table: TableModel): string {
  switch (table.id) {
    case 'disclosure':
      return disclosureText(table);
    case 'requests':
      return requestsText(table);
    case 'review':
      return reviewText(table);
  }
}

function disclosureText(table: TableModel): string {
  const [first, ...rest] = blocksOf(table).flatMap(({ heading, columns, rows }) => [
    [heading],
    [DISCLOSURE_STUB, ...columns],
    ...rows.map(({ label, values }) => [label, ...values]),
  ]);
  return pipeTable(first ?? [], rest);
}

function requestsText(table: TableModel): string {
  const columns = table.rows[0]?.columns ?? [];
  const rows = stepsOf(table).flatMap(({ row, stub }) => [
    ...stub.slice(0, -1).flatMap((group) => (group === null ? [] : [[group]])),
    [row.label, ...row.values],
  ]);
  return `${REQUESTS_HEADER.note}\n\n${pipeTable([REQUESTS_HEADER.applicants, ...columns], rows)}`;
}

function reviewText(table: TableModel): string {
  const header = table.rows.flatMap(({ groups, label, columns }) => {
    const block = groups[0] === undefined ? label : `${groups[0]}（${label}）`;
    return columns.map((column) => `${block} ${column}`);
  });
  return pipeTable(header, [valuesOf(table)]);
}
