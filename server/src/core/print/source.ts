import type { Cell, Table } from '../report/report.ts';
import { isCell } from '../syntax/pieces.ts';
import type { Label } from '../syntax/table.ts';
import type { RowTemplate } from '../template/template.ts';
import type { Span } from '../text/span.ts';
import type { Region } from './region.ts';

/** A row as the text has it, of the template or foreign. */
export interface SourceRow {
  /** Null for a foreign row. */
  readonly template: RowTemplate | null;
  readonly label: Span | null;
  /** How well the label agrees with the template's; null without a label, and for foreign rows. */
  readonly wording: Label['wording'] | null;
  /** The cells to print: one a column, or all values that are there when they cannot be told apart. */
  readonly cells: readonly Cell[];
  /** Pieces of one number that a space has cut in two; empty in nearly every row. */
  readonly joined: readonly Span[];
  /** The text since the row before, in order. */
  readonly above: readonly Span[];
  /** The text behind the row, up to the next one. */
  readonly below: readonly Span[];
  /** What stands on the line of the last value, behind it. */
  readonly behind: readonly Span[];
}

/** A table's rows in the order of the text, with all the text around them. */
export interface Source {
  readonly rows: readonly SourceRow[];
  /** Text and stray values of no row, in order, each with the line that it stands on. */
  readonly rest: readonly SourcePiece[];
  /** Index of the line on which the first row's values begin. */
  readonly firstLine: number;
}

/** A piece of a line that is neither a blank nor part of a row's values. */
export interface SourcePiece {
  readonly span: Span;
  readonly kind: 'text' | 'value';
  /** Index of its line in the region. */
  readonly line: number;
}

interface Owner extends Pick<SourceRow, 'template' | 'label' | 'wording' | 'cells' | 'joined'> {
  readonly start: number;
  readonly end: number;
}

/** Sets every piece of a table's lines beside the row that it belongs to. */
export function sourceOf(table: Table, region: Region): Source {
  const owners = ownersOf(table);
  const values = new Set(
    owners.flatMap(({ cells, joined }) =>
      [...cells.map(({ span }) => span), ...joined].map(startOf),
    ),
  );
  const pieces = piecesOf(region).filter(({ span }) => !values.has(span.start));
  const lineAt = (offset: number) =>
    region.lines.findIndex(({ line }) => offset >= line.start && offset <= line.end);
  const rows = owners.map((owner, index): SourceRow => {
    const previous = owners[index - 1]?.end ?? Number.NEGATIVE_INFINITY;
    const next = owners[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const lastLine = lineAt(owner.end);
    const between = (from: number, to: number) =>
      pieces.filter(({ span }) => span.start >= from && span.end <= to);
    const after = between(owner.end, next);
    const behind = after.filter(({ line }) => line === lastLine && line !== lineAt(next));
    const previousLine = lineAt(previous);
    const isOnOwnSide = ({ line }: SourcePiece) =>
      line !== previousLine || line === lineAt(owner.start);
    return {
      template: owner.template,
      label: owner.label,
      wording: owner.wording,
      cells: owner.cells,
      joined: owner.joined,
      above: textsOf(between(previous, owner.start).filter(isOnOwnSide)),
      below: textsOf(after.filter((piece) => !behind.includes(piece))),
      behind: behind.map(({ span }) => span),
    };
  });
  return { rows, rest: pieces, firstLine: lineAt(owners[0]?.start ?? 0) };
}

function startOf({ start }: Span): number {
  return start;
}

function textsOf(pieces: readonly SourcePiece[]): Span[] {
  return pieces.flatMap(({ kind, span }) => (kind === 'text' ? [span] : []));
}

function ownersOf(table: Table): Owner[] {
  const rows = table.rows.flatMap((row): Owner[] => {
    if (row === null) return [];
    const told = row.cells.filter((cell) => cell !== null);
    const cells = told.length === row.cells.length ? told : row.values;
    const { template, label, joined } = row;
    return [
      {
        template,
        label: label?.span ?? null,
        wording: label?.wording ?? null,
        cells,
        joined,
        ...extent(cells, row.span),
      },
    ];
  });
  const foreign = table.unexpected.map(
    ({ label, values, span }): Owner => ({
      template: null,
      label,
      wording: null,
      cells: values,
      joined: [],
      ...extent(values, span),
    }),
  );
  return [...rows, ...foreign].sort((a, b) => a.start - b.start);
}

/** From the first value to the last. */
function extent(cells: readonly Cell[], otherwise: Span): { start: number; end: number } {
  const [first, last] = [cells[0], cells.at(-1)];
  return { start: first?.span.start ?? otherwise.end, end: last?.span.end ?? otherwise.end };
}

function piecesOf({ lines }: Region): SourcePiece[] {
  return lines.flatMap(({ pieces }, line) =>
    pieces.flatMap((piece): SourcePiece[] => {
      if (!isCell(piece)) return [{ kind: 'text', span: piece, line }];
      const { span, state } = piece;
      return state === 'blank' ? [] : [{ kind: 'value', span, line }];
    }),
  );
}
