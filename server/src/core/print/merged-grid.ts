import type { ColumnTemplate, RowTemplate } from '../template/template.ts';
import type { TableContent } from './content.ts';
import { columnNames, disclosureGrid } from './grid.ts';
import { relationNote } from './relation-note.ts';

/** What stands in place of a cell that is merged with the one above it, or to the left of it. */
export const UP: unique symbol = Symbol('merged with the cell above');
export const LEFT: unique symbol = Symbol('merged with the cell to the left');

/** A cell of a table in which cells may be merged. */
export type MergedCell = string | typeof UP | typeof LEFT;

/** A table as rows of cells, as a word processor has it. */
export type MergedGrid = readonly (readonly MergedCell[])[];

/**
 * The rows of a table with the header of the official form, in which names span columns and labels
 * span rows: for layouts other than the canonical one.
 *
 * @param groups whether the label of a group is a row of its own or a cell that spans its rows.
 */
export function mergedGrid(content: TableContent, groups: 'row' | 'cell'): MergedGrid {
  switch (content.template.id) {
    case 'disclosure':
      return disclosureRows(content);
    case 'requests':
      return groups === 'row' ? requestsByGroup(content) : requestsInCells(content);
    case 'review':
      return reviewRows(content);
    default:
      return content.template.id satisfies never;
  }
}

/** The heading of a block is alone in its row. */
function disclosureRows(content: TableContent): MergedGrid {
  const headings = new Set(content.template.blocks.map(({ heading }) => heading));
  return disclosureGrid(content).map((cells) => {
    const [first = ''] = cells;
    return headings.has(first) ? [first] : cells;
  });
}

function requestsByGroup(content: TableContent): MergedGrid {
  const rows = content.rows.flatMap((row, at) => {
    const opened = openedGroups(row.template, templateBefore(content, at));
    return [...opened.map(({ label }) => [label]), [row.label, ...row.cells]];
  });
  const [[note = '', ...applicants] = [], ...header] = requestsHeader(content, 1);
  return [[note], applicants, ...header, ...rows];
}

function requestsInCells(content: TableContent): MergedGrid {
  const depth = Math.max(...content.template.rows.map(({ groups }) => groups.length));
  const rows = content.rows.map((row, at): MergedCell[] => {
    const groups = row.template?.groups ?? [];
    const opened = openedGroups(row.template, templateBefore(content, at));
    const stub = groups.map((_, level): MergedCell => {
      return opened.find((each) => each.depth === level)?.label ?? UP;
    });
    return [...stub, row.label, ...many(LEFT, depth - groups.length), ...row.cells];
  });
  return [...requestsHeader(content, depth + 1), ...rows];
}

/** The row of the template that stands above a row, foreign ones passed over; null for none. */
function templateBefore({ rows }: TableContent, at: number): RowTemplate | null {
  return rows.slice(0, at).findLast(({ template }) => template !== null)?.template ?? null;
}

/** The groups that a row is the first one of, outermost first. */
function openedGroups(
  row: RowTemplate | null,
  before: RowTemplate | null,
): { readonly label: string; readonly depth: number }[] {
  const groups = row?.groups ?? [];
  return groups.map((label, depth) => ({ label, depth })).slice(sharedGroups(row, before));
}

/** How many groups, counted from the outermost, two rows have in common. */
export function sharedGroups(a: RowTemplate | null, b: RowTemplate | null): number {
  const groups = a?.groups ?? [];
  const other = groups.findIndex((group, depth) => group !== b?.groups[depth]);
  return other < 0 ? groups.length : other;
}

function requestsHeader({ template, columns }: TableContent, stub: number): MergedGrid {
  const names = columnNames('', template.rows[0], columns);
  const note = relationNote(template.header) ?? '';
  const [applicants = ''] = template.header;
  // The one word of the header that names neither a column nor all of them names the inner ones.
  const group = template.header.find((word) => ![applicants, note, ...names].includes(word)) ?? '';
  const [first = '', inner, last = ''] = [names[0], names.slice(1, -1), names.at(-1)];
  return [
    [`（${note}）`, ...many(LEFT, stub - 1), applicants, ...many(LEFT, names.length - 1)],
    [UP, ...many(LEFT, stub - 1), first, group, ...many(LEFT, inner.length - 1), last],
    [UP, ...many(LEFT, stub - 1), UP, ...inner, UP],
  ];
}

function reviewRows({ template, rows }: TableContent): MergedGrid {
  const results = (columns: readonly ColumnTemplate[]) => columns.map(({ label }) => label);
  const top = template.rows.flatMap(({ groups, label, columns }, at): MergedCell[] => {
    const isOpen = groups[0] !== undefined && groups[0] === template.rows[at - 1]?.groups[0];
    return [isOpen ? LEFT : (groups[0] ?? label), ...many(LEFT, columns.length - 1)];
  });
  const middle = template.rows.flatMap(({ groups, label, columns }): MergedCell[] =>
    groups.length === 0 ? results(columns) : [label, ...many(LEFT, columns.length - 1)],
  );
  const bottom = template.rows.flatMap(({ groups, columns }): MergedCell[] =>
    groups.length === 0 ? many(UP, columns.length) : results(columns),
  );
  return [top, middle, bottom, rows.flatMap(({ cells }) => cells)];
}

function many<T>(value: T, count: number): T[] {
  return Array.from({ length: Math.max(0, count) }, () => value);
}
