import type { TableContent } from './content.ts';
import { gridOf } from './grid.ts';
import { pipeTable } from './pipe-table.ts';
import { relationNote } from './relation-note.ts';

/** A table in the canonical layout, one string a line: the note on its relations, then the table. */
export function printTable(content: TableContent): string[] {
  const table = pipeTable(gridOf(content), content.template.id !== 'review');
  const note = content.note ? relationNote(content.template.header) : null;
  return note === null ? table : [`（${note}）`, '', ...table];
}
