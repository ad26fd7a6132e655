import { FORMATS } from '../../core/template/formats.ts';
import type { Format, RowTemplate, TableTemplate } from '../../core/template/template.ts';

/** A row as one format prescribes it. */
export interface FoundRow {
  readonly format: Format;
  readonly table: TableTemplate;
  readonly row: RowTemplate;
}

/** Every row of every table of every format, the newest format first. */
export function allRows(): FoundRow[] {
  return FORMATS.flatMap((format) =>
    Object.values(format.tables).flatMap((table) =>
      table.rows.map((row) => ({ format, table, row })),
    ),
  );
}
