import type { Cell, Report } from '../server/src/core/report/report.ts';
import { analyse } from '../server/src/core/snapshot.ts';
import { fold } from '../server/src/core/text/fold.ts';
import { shown, shownCell } from '../server/test/support/reading.ts';

/** What the reports of a text say, whatever they look like: to be compared before and after. */
export function sayingOf(text: string): unknown {
  return analyse(text).reports.map(({ report }) => ({
    title: fold(shown(report.text, report.title?.span ?? null) ?? ''),
    organ: report.organ?.name ?? null,
    year: report.year?.value ?? null,
    parts: report.sections.map(({ id }) => id),
    figures: figuresOf(report),
  }));
}

/** Every figure of the tables with its state, row by row. */
function figuresOf({ text, tables }: Report): unknown {
  return Object.values(tables).map(
    (table) =>
      table && {
        format: table.format,
        rows: table.rows.map((row) => row?.values.map((cell) => wordsOf(text, cell)) ?? null),
        foreign: table.unexpected.map(({ values }) => values.map((cell) => wordsOf(text, cell))),
      },
  );
}

/** A cell as written, but for the width of white space, which layouts are made of. */
function wordsOf(text: string, cell: Cell): string {
  return shownCell(text, cell).replace(/\s+/gu, ' ');
}
