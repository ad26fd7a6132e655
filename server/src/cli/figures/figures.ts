import type { Report, Row, Table } from '../../core/report/report.ts';
import type { FormatId } from '../../core/template/template.ts';
import { replaceCompatibilityCharacters } from '../../core/text/compatibility.ts';
import { type Span, textOf } from '../../core/text/span.ts';

/** A cell's number; null for blank, dash and unreadable. */
export type Figure = number | null;

/** The figures of one report, as `gongkai figures` prints them. */
export interface ReportFigures {
  readonly file: string;
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly tables: {
    readonly disclosure: TableFigures | null;
    readonly requests: TableFigures | null;
    /** Three blocks of five; null when the report has no such table. */
    readonly review: readonly Figure[] | null;
  };
}

/** A table's figures by row; rows that the text lacks are left out. */
export interface TableFigures {
  /** The format that the table follows. */
  readonly template: FormatId;
  readonly rows: Readonly<Record<string, readonly Figure[]>>;
}

/** Takes the figures out of a report. */
export function figuresOf(report: Report, file: string): ReportFigures {
  const { disclosure, requests, review } = report.tables;
  return {
    file,
    title: report.title === null ? null : oneLine(report.text, report.title.span),
    organ: report.organ?.name ?? null,
    year: report.year?.value ?? null,
    tables: {
      disclosure: tableFigures(disclosure),
      requests: tableFigures(requests),
      review: review === null ? null : reviewFigures(review),
    },
  };
}

function tableFigures(table: Table | null): TableFigures | null {
  if (table === null) return null;
  const rows = table.rows.filter((row) => row !== null);
  return {
    template: table.format,
    rows: Object.fromEntries(rows.map((row) => [row.template.id, rowFigures(row)])),
  };
}

function reviewFigures({ rows, template }: Table): Figure[] {
  return template.rows.flatMap(({ columns }, index) => {
    const row = rows[index] ?? null;
    return row === null ? columns.map(() => null) : rowFigures(row);
  });
}

function rowFigures({ cells }: Row): Figure[] {
  return cells.map((cell) => cell?.value ?? null);
}

/**
 * A title stands on up to three lines, often with spaces that PDF extraction put in. Chinese needs
 * none: only a space between two ASCII characters separates words.
 */
function oneLine(text: string, span: Span): string {
  const spaces = /(?<![!-~])\s+|\s+(?![!-~])/gu;
  return replaceCompatibilityCharacters(textOf(text, span)).replace(spaces, '').trim();
}
