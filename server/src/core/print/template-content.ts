import type { ColumnTemplate, RowTemplate, TableTemplate } from '../template/template.ts';
import type { TableContent } from './content.ts';

/**
 * All rows of a template as a table to be printed.
 *
 * @param cellOf what stands in a cell; zero everywhere when it is left out.
 */
export function templateContent(
  template: TableTemplate,
  cellOf: (row: RowTemplate, column: ColumnTemplate) => string = () => '0',
): TableContent {
  return {
    template,
    rows: template.rows.map((row) => ({
      template: row,
      label: template.id === 'review' ? '' : row.label,
      cells: row.columns.map((column) => cellOf(row, column)),
    })),
    groups: new Set(),
    columns: new Map(),
    note: true,
  };
}
