import { regionOf } from '../print/region.ts';
import { relationsOf } from '../relations/evaluate.ts';
import { shortColumnName, shortRowName } from '../relations/names.ts';
import { hiddenSuspects } from '../relations/suspects.ts';
import type { Report, Table } from '../report/report.ts';
import { placeOfCell } from '../rules/helpers/cell-place.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import type { TableId } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { recalculateOffer } from './recalculate-offer.ts';
import { tableVerdict } from './table-verdict.ts';

/** A line above a table. */
export interface TableLens {
  readonly table: TableId;
  /** Where the table's first line begins. */
  readonly offset: number;
  readonly title: Localized;
  /** What else there is to know before one clicks; null for nothing. */
  readonly tooltip: Localized | null;
  /** What a click does: show a place, recalculate the table's totals, or nothing at all. */
  readonly click:
    | { readonly kind: 'show'; readonly span: Span }
    | { readonly kind: 'recalculate' }
    | null;
}

/**
 * What is to be read above the tables of a report: whether their equations hold, and, where totals
 * differ from their parts, the offer to recalculate them. A table without equations has none.
 */
export function tableLenses(report: Report): readonly TableLens[] {
  return tablesOf(report).flatMap((table) =>
    relationsOf(table).length === 0 ? [] : lensesOf(report, table),
  );
}

function lensesOf(report: Report, table: Table): TableLens[] {
  const at = { table: table.id, offset: regionOf(report, table).span.start };
  const span = firstFailing(table);
  const offer = recalculateOffer([{ start: 0, report, tables: [table] }]);
  return [
    {
      ...at,
      title: tableVerdict(table),
      tooltip: null,
      click: span === null ? null : { kind: 'show', span },
    },
    ...(offer === null
      ? []
      : [
          {
            ...at,
            title: offer.title,
            tooltip: caution(table),
            click: { kind: 'recalculate' },
          } as const,
        ]),
  ];
}

/** The first place in the text where a failure shows. */
function firstFailing(table: Table): Span | null {
  const fails = relationsOf(table).filter(({ state }) => state === 'fails');
  const spans = fails.flatMap(({ subject: { row, cell } }) =>
    row === null || cell === null ? [] : [placeOfCell(row, cell)],
  );
  return spans.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

/** What recalculating does not touch; first of all a number that is probably wrong itself. */
function caution(table: Table): Localized {
  const [suspect] = hiddenSuspects(table);
  if (suspect === undefined) {
    return { zh: '只改合计，各项数字不变。', en: 'Only totals change, never their parts.' };
  }
  const { term, to } = suspect;
  const row = shortRowName(term.rowTemplate);
  const column = shortColumnName(term.column);
  return {
    zh: `请先核实：最可能的错误不在合计，而是“${row}”的“${column}”应为 ${to}。`,
    en: `Check first: most probably no total is wrong, but “${column}” of “${row}” should be ${to}.`,
  };
}
