import { printTableLike } from '../../../print/print-table-like.ts';
import { type TableLayout, tableLayoutOf } from '../../../print/table-layout.ts';
import { templateContent } from '../../../print/template-content.ts';
import type { Report } from '../../../report/report.ts';
import type { TableId, TableTemplate } from '../../../template/template.ts';

/** A table to be put into a report. */
export interface TableLines {
  readonly lines: readonly string[];
  /** Markdown wants an empty line on either side of a table. */
  readonly isMarkdown: boolean;
}

/** A whole table of zeros, written as the report writes the nearest of its tables. */
export function zeroTable(report: Report, template: TableTemplate): TableLines {
  const layout = nearestLayout(report, template.id);
  const text = printTableLike(templateContent(template), layout, '\n');
  return { lines: text.split(/\r\n|\r|\n/u), isMarkdown: layout === null || layout.hasRule };
}

/** The layout of the table nearest to one that is not there; null without any to learn from. */
function nearestLayout(report: Report, id: TableId): TableLayout | null {
  for (const near of NEAREST[id]) {
    const table = report.tables[near];
    const layout = table === null ? null : tableLayoutOf(report, table);
    if (layout !== null) return layout;
  }
  return null;
}

const NEAREST: Readonly<Record<TableId, readonly TableId[]>> = {
  disclosure: ['requests', 'review'],
  requests: ['disclosure', 'review'],
  review: ['requests', 'disclosure'],
};
