import type { Cell, Heading, Report, Row, Table } from '../report/report.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import type { AspectId, ColumnTemplate, RowTemplate, SectionId } from '../template/template.ts';
import { contains, type Span } from '../text/span.ts';
import { cellAt } from './place/cell-at.ts';
import { tableWordAt } from './place/table-word.ts';

/** What stands at one place of a report, with the span that it takes up there. */
export type Place =
  | {
      readonly kind: 'cell';
      readonly span: Span;
      readonly table: Table;
      readonly row: Row;
      readonly column: ColumnTemplate;
      readonly cell: Cell;
    }
  | {
      /** A row's label, or a value of a row whose values cannot be told apart. */
      readonly kind: 'row';
      readonly span: Span;
      readonly table: Table;
      readonly template: RowTemplate;
      /** Null where the table has the label but no values to it. */
      readonly row: Row | null;
    }
  | {
      readonly kind: 'column';
      readonly span: Span;
      readonly table: Table;
      readonly column: ColumnTemplate;
    }
  | {
      /** The label of merged cells: （三）不予公开, 第二十条第（一）项. */
      readonly kind: 'group';
      readonly span: Span;
      readonly table: Table;
      readonly group: string;
    }
  | { readonly kind: 'part'; readonly span: Span; readonly section: SectionId }
  | { readonly kind: 'aspect'; readonly span: Span; readonly aspect: AspectId };

/**
 * What stands at an offset of a report; null for prose and white space. Where two things meet, the
 * one that begins there counts, not the one that has just ended.
 */
export function placeAt(report: Report, offset: number): Place | null {
  const heading = report.headings.find(({ span }) => touches(span, offset));
  return placeInTables(report, offset) ?? (heading ? headingPlace(report, heading) : null);
}

/** Whether an offset lies in a span or right behind it. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function placeInTables(report: Report, offset: number): Place | null {
  for (const table of tablesOf(report)) {
    const inside = touches(table.span, offset);
    const cell = inside ? cellAt(report.text, table, offset) : null;
    const label = inside ? labelAt(table, offset) : null;
    const begins = cell !== null && offset < cell.span.end;
    const found = begins ? cell : (label ?? tableWordAt(report, table, offset) ?? cell);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The label that an offset lies in, as the reader found it. Above the values of table four stand
 * the names of columns, which the reader cannot tell from a label.
 */
function labelAt(table: Table, offset: number): Place | null {
  if (table.id === 'review') return null;
  for (const row of table.rows) {
    if (row?.label && touches(row.label.span, offset)) {
      return { kind: 'row', span: row.label.span, table, template: row.template, row };
    }
  }
  return null;
}

function headingPlace({ sections }: Report, heading: Heading): Place | null {
  const { span, section, aspect } = heading;
  if (section !== null) return { kind: 'part', span, section: section.id };
  const overview = sections.find(({ id }) => id === 'overview');
  // A heading of part five may name an aspect too: （一）监督保障有待加强.
  const isAspect = heading.level === 1 || (overview !== undefined && contains(overview.span, span));
  return aspect !== null && isAspect ? { kind: 'aspect', span, aspect } : null;
}
