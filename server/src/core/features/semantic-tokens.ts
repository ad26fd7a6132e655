import type { Cell, Report, Table } from '../report/report.ts';
import { cellsOf, rowsOf, tablesOf } from '../rules/helpers/cell-walk.ts';
import { contains, type Span } from '../text/span.ts';

/** What a token is. A blank cell has no characters and is none; a dash that stands for nothing is. */
export type TokenKind =
  | 'title'
  | 'heading'
  | 'aspect'
  | 'row-label'
  | 'number'
  | 'total'
  | 'dash'
  | 'document-number';

/** A span of one meaning. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
}

/** The tokens of a report in the order of the text; none is empty, and none overlaps another. */
export function semanticTokens(report: Report): readonly Token[] {
  const tokens = [
    ...titleTokens(report),
    ...tablesOf(report).flatMap((table) => [...cellTokens(table), ...labelTokens(table)]),
    ...documentNumbers(report.text),
  ];
  return apart(tokens);
}

function titleTokens({ title, headings, sections }: Report): Token[] {
  const overview = sections.find(({ id }) => id === 'overview');
  const isAspect = (span: Span) => overview !== undefined && contains(overview.span, span);
  return [
    ...(title === null ? [] : [{ span: title.span, kind: 'title' } as const]),
    ...headings.map(
      ({ span, aspect }): Token => ({
        span,
        kind: aspect !== null && isAspect(span) ? 'aspect' : 'heading',
      }),
    ),
  ];
}

function cellTokens(table: Table): Token[] {
  const totals = totalsOf(table);
  return cellsOf(table).flatMap(({ row, column, cell }) => {
    const isTotal = totals.rows.has(row.template.id) || totals.columns.has(column.id);
    const kind = kindOf(cell, isTotal);
    const end = cell.note?.start ?? cell.span.end;
    return kind === null ? [] : [{ kind, span: { start: cell.span.start, end } }];
  });
}

/** Rows and columns in which the sums of a table stand. */
function totalsOf({ template }: Table): {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
} {
  const rows = template.relations.flatMap((each) =>
    each.along === 'column' && each.left.length === 1 ? each.left : [],
  );
  const columns = template.relations.flatMap((each) => (each.along === 'row' ? [each.total] : []));
  return { rows: new Set(rows), columns: new Set(columns) };
}

/** Null for what is nothing to be coloured: a blank, and what cannot be read. */
function kindOf({ state }: Cell, isTotal: boolean): TokenKind | null {
  switch (state) {
    case 'number':
    case 'zero':
      return isTotal ? 'total' : 'number';
    case 'dash':
      return 'dash';
    case 'blank':
    case 'unreadable':
      return null;
  }
}

/** In table four the words above the values are the names of columns. */
function labelTokens(table: Table): Token[] {
  if (table.id === 'review') return [];
  return rowsOf(table).flatMap(({ label }): Token[] =>
    label === null ? [] : [{ span: label.span, kind: 'row-label' }],
  );
}

/** 国办公开办函〔2021〕30号, 苏政办发〔2023〕5号: the office that issued it may be cut short. */
const DOCUMENT_NUMBER =
  /(?:国办公开办|国办|国|\p{Script=Han}(?:政办公开|政办|政|府办|府|委办|委|办))?(?:明电|[发函字规令秘电])?[〔［[【（(]\s?(?:19|20)\d\d\s?[〕］\]】）)]\s?\d{1,4}\s?号/gu;

function documentNumbers(text: string): Token[] {
  return [...text.matchAll(DOCUMENT_NUMBER)].map(({ index, 0: { length } }) => ({
    span: { start: index, end: index + length },
    kind: 'document-number',
  }));
}

/** In the order of the text; of two that overlap, the one that begins later gives way. */
function apart(tokens: readonly Token[]): Token[] {
  let end = 0;
  return tokens
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }) => {
      const free = span.start >= end && span.end > span.start;
      if (free) end = span.end;
      return free;
    });
}
