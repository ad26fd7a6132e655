import type { Cell, Row } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';

/**
 * Where a finding about a cell is shown: on its characters, or, when it is blank, on the label of
 * its row, because an empty place cannot be underlined.
 */
export function placeOfCell(row: Row, cell: Cell): Span {
  return cell.span.start < cell.span.end ? cell.span : placeOfRow(row);
}

/** Where a finding about a row is shown: on its label, or on all of it when it has none. */
export function placeOfRow({ label, span }: Row): Span {
  return label !== null && label.span.start < label.span.end ? label.span : span;
}
