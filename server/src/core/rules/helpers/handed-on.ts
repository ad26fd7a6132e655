import { addressOf } from '../../relations/address.ts';
import { blankTotalCells } from '../../relations/blank-totals.ts';
import type { Cell, Report, Row } from '../../report/report.ts';
import type { ColumnTemplate } from '../../template/template.ts';
import type { FiledSummary, PlaceRange, SummaryCell } from '../../workspace/summary.ts';

/** One column of a row that one year hands on to the next, beside the other year's. */
export interface HandedOn {
  readonly row: Row;
  readonly column: ColumnTemplate;
  readonly cell: Cell;
  readonly here: number;
  readonly there: number;
  /** The report that `there` was taken from, and the place in it. */
  readonly other: FiledSummary;
  readonly place: PlaceRange;
}

/** 上年结转 is the last year's 结转下年度, and the other way round. */
const COUNTERPARTS = { carried: 'next', next: 'carried' } as const;

/**
 * A row of table three beside its counterpart in another year, column by column, as far as both can
 * be read. Blanks count as zero. Of two files for one year it is enough that one agrees; otherwise
 * the first is compared.
 */
export function handedOn(
  report: Report,
  own: keyof typeof COUNTERPARTS,
  others: readonly FiledSummary[],
): HandedOn[] {
  if (others.length === 0) return [];
  const table = report.tables.requests;
  const row = table?.rows.find((each) => each?.template.id === own) ?? null;
  if (table === null || row === null) return [];
  const blank = blankTotalCells(table);
  return row.template.columns.flatMap((column, at): HandedOn[] => {
    const cell = row.cells[at] ?? null;
    // A total that was left blank is not a statement about another year.
    if (cell === null || cell.state === 'unreadable' || blank.has(cell)) return [];
    const here = cell.value ?? 0;
    const all = counterparts(others, addressOf('requests', COUNTERPARTS[own], column.id));
    const best = all.find(({ there }) => there === here) ?? all[0];
    return best === undefined ? [] : [{ row, column, cell, here, ...best }];
  });
}

function counterparts(others: readonly FiledSummary[], address: string) {
  return others.flatMap((other) => {
    const counterpart = other.summary.cells.get(address);
    return counterpart === undefined || counterpart.state === 'unreadable'
      ? []
      : [{ other, place: counterpart.place, there: amountOf(counterpart) }];
  });
}

/** A blank total beside parts is rare in a published report; it counts as what is written, nothing. */
function amountOf({ value }: SummaryCell): number {
  return value ?? 0;
}
