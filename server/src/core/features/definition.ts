import { proseFiguresOf } from '../prose/bind.ts';
import { agreedReading, type ProseFigure } from '../prose/prose-figure.ts';
import { addressOf } from '../relations/address.ts';
import type { Report } from '../report/report.ts';
import { placeOfCell } from '../rules/helpers/cell-place.ts';
import type { Span } from '../text/span.ts';
import { type FiledSummary, NO_NEIGHBOURS, type PlaceRange } from '../workspace/summary.ts';
import { type Place, placeAt, touches } from './place.ts';

/** Where a figure comes from: a cell of the same report, or a place in another file. */
export type Origin =
  | { readonly kind: 'here'; readonly span: Span }
  | { readonly kind: 'elsewhere'; readonly file: string; readonly range: PlaceRange };

/** What leads somewhere, and where it leads. */
export interface Definition {
  /** The figure that was asked about. */
  readonly span: Span;
  /** Never empty. */
  readonly origins: readonly Origin[];
}

/**
 * Where the figure at an offset comes from: from a figure of the prose to the cells that it means,
 * from 上年结转 to last year's 结转下年度, from 结转下年度 to next year's 上年结转. Null where there is
 * nothing to follow.
 */
export function definition(
  report: Report,
  offset: number,
  neighbours = NO_NEIGHBOURS,
): Definition | null {
  const figure = proseFigureAt(report, offset);
  const found = figure === null ? handedOn(placeAt(report, offset), neighbours) : meantBy(figure);
  return found === null || found.origins.length === 0 ? null : found;
}

/** The figure of the prose that stands at an offset; null when there is none. */
export function proseFigureAt(report: Report, offset: number): ProseFigure | null {
  return proseFiguresOf(report).find(({ span }) => touches(span, offset)) ?? null;
}

/** The cells of the reading that agrees, or of all readings when none does. */
function meantBy(figure: ProseFigure): Definition {
  const agreed = agreedReading(figure);
  const readings = agreed === null ? figure.readings : [agreed];
  const terms = [...new Set(readings.flatMap((reading) => reading.terms))];
  return {
    span: figure.span,
    origins: terms.flatMap(({ row, cell }) =>
      row === null || cell === null ? [] : [{ kind: 'here', span: placeOfCell(row, cell) }],
    ),
  };
}

/** From one year's 结转 to the other's. */
function handedOn(
  place: Place | null,
  { previous, next }: typeof NO_NEIGHBOURS,
): Definition | null {
  if (place?.kind !== 'cell' || place.table.id !== 'requests') return null;
  const { span, column } = place;
  switch (place.row.template.id) {
    case 'carried':
      return { span, origins: cellsIn(previous, addressOf('requests', 'next', column.id)) };
    case 'next':
      return { span, origins: cellsIn(next, addressOf('requests', 'carried', column.id)) };
    default:
      return null;
  }
}

function cellsIn(filed: readonly FiledSummary[], address: string): Origin[] {
  return filed.flatMap(({ file, summary }): Origin[] => {
    const range = summary.cells.get(address)?.place;
    return range === undefined ? [] : [{ kind: 'elsewhere', file, range }];
  });
}
