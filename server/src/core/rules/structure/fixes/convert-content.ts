import type { ContentRow, TableContent } from '../../../print/content.ts';
import type { RowTemplate, TableTemplate } from '../../../template/template.ts';

/** A table in another format, and what became of its figures. */
export interface Conversion {
  readonly content: TableContent;
  /** Rows of the new format that took over figures, in its order. */
  readonly kept: readonly RowTemplate[];
  /** How many cells nobody can fill but the clerk. */
  readonly open: number;
  /** Rows of the old format that the new one has no place for. */
  readonly dropped: readonly RowTemplate[];
  /** A row of the old format that the new one divides; null when there is none with figures. */
  readonly divided: { readonly from: RowTemplate; readonly to: RowTemplate } | null;
}

/**
 * What a table says, in another format, as far as that can be said honestly. A figure moves only to
 * a column of the same row that counts the same (columns that do have one id in all formats); 制作 is
 * not 制发, and 项目数量 no 收费金额, so those cells stay blank. A row that the new format has not got
 * is dropped. One that it divides (r6 into r6.1 to r6.3) goes as a whole into the last of these,
 * 其他, and leaves zeros in the others: so the totals go on adding up, and nothing is claimed that
 * the old row did not say. A row that the old table ought to have had, and has not, stays missing.
 */
export function convertContent(content: TableContent, template: TableTemplate): Conversion {
  const old = content.template.rows;
  const converted = template.rows.map((row) => convertRow(content, template, row));
  const parts = template.rows.filter((row) => dividedRow(old, template, row) !== null);
  const from = old.find((row) => parts.some((part) => dividedRow(old, template, part) === row));
  const to = parts.at(-1);
  const isEmpty = content.rows.every(
    ({ template: row, cells }) => row !== from || cells.every((cell) => /^[0０]?$/u.test(cell)),
  );
  return {
    content: {
      template,
      rows: withForeign(
        content,
        converted.flatMap(({ row }) => row ?? []),
      ),
      groups: new Set(),
      columns: new Map(),
      note: true,
    },
    kept: converted.flatMap(({ row, kept }) => (kept > 0 ? (row?.template ?? []) : [])),
    open: converted.reduce((sum, { open }) => sum + open, 0),
    dropped: old.filter(
      (row) =>
        row !== from &&
        !template.rows.some(({ id }) => id === row.id) &&
        content.rows.some((each) => each.template === row),
    ),
    divided: from === undefined || to === undefined || isEmpty ? null : { from, to },
  };
}

interface ConvertedRow {
  /** Null for a row that the old table lacks. */
  readonly row: ContentRow | null;
  readonly kept: number;
  readonly open: number;
}

function convertRow(
  content: TableContent,
  template: TableTemplate,
  row: RowTemplate,
): ConvertedRow {
  const old = content.template.rows;
  const parent = dividedRow(old, template, row);
  const source = parent ?? old.find(({ id }) => id === row.id);
  const found = content.rows.find((each) => each.template !== null && each.template === source);
  if (source !== undefined && found === undefined) return { row: null, kept: 0, open: 0 };
  const isLast =
    template.rows.findLast((each) => dividedRow(old, template, each) === parent) === row;
  const columns = source?.columns.map(({ id }) => id) ?? [];
  const isTold = found !== undefined && found.cells.length >= columns.length;
  const cells = row.columns.map(({ id }) => {
    const at = columns.indexOf(id);
    if (at < 0 || !isTold) return null;
    return parent !== null && !isLast ? '0' : (found.cells[at] ?? '');
  });
  const remarks = isTold && (parent === null || isLast) ? found.cells.slice(columns.length) : [];
  const isSame = source?.label === row.label && found !== undefined;
  return {
    row: {
      template: row,
      label: isSame ? found.label : row.label,
      cells: [...cells.map((cell) => cell ?? ''), ...remarks],
    },
    kept: cells.filter((cell) => cell !== null).length,
    open: cells.filter((cell) => cell === null).length,
  };
}

/** The old row that a new one is a part of: r6 of r6.2; null for a row that is none of several parts. */
function dividedRow(
  old: readonly RowTemplate[],
  { rows }: TableTemplate,
  { id }: RowTemplate,
): RowTemplate | null {
  const parent = old.find((row) => id.startsWith(`${row.id}.`));
  return parent === undefined || rows.some((row) => row.id === parent.id) ? null : parent;
}

/** Each foreign row stays behind the row that it follows. */
function withForeign({ rows }: TableContent, converted: readonly ContentRow[]): ContentRow[] {
  const result = [...converted];
  rows.forEach((row, at) => {
    if (row.template !== null) return;
    const before = rows.slice(0, at).findLast(({ template }) => template !== null);
    const behind = result.findLastIndex(({ template }) => template?.id === before?.template?.id);
    result.splice(behind + 1, 0, row);
  });
  return result;
}
