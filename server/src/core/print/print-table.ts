import type { TableContent } from './content.ts';
import { gridOf } from './grid.ts';
import { pipeTable } from './pipe-table.ts';

/** A table in the canonical layout, one string a line: the note on its relations, then the table. */
export function printTable(content: TableContent): string[] {
  const table = pipeTable(gridOf(content), content.template.id !== 'review');
  const note = content.note ? relationNote(content.template.header) : null;
  return note === null ? table : [`（${note}）`, '', ...table];
}

/** The words with which the template's header states its relations; null when it has none. */
export function relationNote(header: readonly string[]): string | null {
  return header.find((word) => word.includes('勾稽关系')) ?? null;
}
