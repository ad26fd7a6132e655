import { regionOf } from '../print/region.ts';
import { evenOut } from '../prose/even-out.ts';
import type { Report, Section } from '../report/report.ts';
import { tablesOf } from '../rules/helpers/cell-walk.ts';
import { paragraphsOf } from '../rules/helpers/paragraphs.ts';
import { type Line, scanLines } from '../syntax/lines.ts';
import { CURRENT_FORMAT } from '../template/formats.ts';
import type { SectionTemplate } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { paragraphLines } from './compare-years/paragraph-lines.ts';
import { tableLines } from './compare-years/table-lines.ts';

/**
 * A report as a text that can be compared line by line with another year's, whatever the layout of
 * either: all six parts in the template's order under the template's headings, one sentence a line
 * without wrapped lines and page numbers, the tables row by row in columns of fixed width. It is for
 * reading only: characters are evened out in width, and the figures are as written.
 */
export function comparableText(report: Report): Localized {
  const pieces = piecesOf(report);
  const linesOf = (section: Section | null) =>
    joined(pieces.filter((piece) => piece.section === section));
  const head = [titleOf(report), '', ...linesOf(null)];
  const parts = CURRENT_FORMAT.sections.map((template) => {
    const section = report.sections.find(({ id }) => id === template.id) ?? null;
    return { heading: headingOf(template), lines: section === null ? null : linesOf(section) };
  });
  const inLanguage = (locale: keyof Localized) =>
    [
      ...head,
      ...parts.flatMap(({ heading, lines }) => [heading, '', ...(lines ?? [MISSING[locale], ''])]),
    ]
      .join('\n')
      .trim();
  return { zh: `${inLanguage('zh')}\n`, en: `${inLanguage('en')}\n` };
}

/** What one paragraph or table becomes. */
interface Piece {
  /** The part that it stands in; null in front of the first. */
  readonly section: Section | null;
  /** Whether empty lines stand around it: a table, or text under a heading of its own. */
  readonly isApart: boolean;
  readonly lines: readonly string[];
}

/**
 * The lines of some pieces, the last of them empty. Where a paragraph ends is not certain in text
 * from a PDF, so nothing shows it; a sentence that a page break cut in two is put together.
 */
function joined(pieces: readonly Piece[]): string[] {
  const all: string[] = [];
  for (const { lines, isApart } of pieces) {
    const [first = '', ...rest] = lines;
    const last = all.at(-1) ?? '';
    if (!isApart && UNFINISHED.test(last) && GOES_ON.test(first)) {
      all.splice(-1, 1, last + first, ...rest);
    } else all.push(...(isApart && last !== '' ? [''] : []), ...lines);
  }
  return all.length === 0 || all.at(-1) === '' ? all : [...all, ''];
}

/** Longer than any title or name, and without an end. */
const UNFINISHED = /^[^│]{16,}(?<![。；！？：”’）】])$/u;
/** Not numbered: （一）, 一是, 1. begin something new. */
const GOES_ON = /^(?![（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是])[^│]{2,}$/u;

function piecesOf(report: Report): Piece[] {
  const tables = tablesOf(report).map((table) => ({ table, region: regionOf(report, table).span }));
  const lines = scanLines(report.text);
  const printed = new Set<Span>();
  return paragraphsOf(report).flatMap(({ span }): Piece[] => {
    const section = report.sections.findLast((each) => each.span.start < span.end) ?? null;
    const inside = tables.find(({ region }) => overlaps(region, span));
    if (inside === undefined) return proseOf(report, section, linesIn(lines, span));
    if (printed.has(inside.region)) return [];
    printed.add(inside.region);
    return [
      {
        section: sectionOfTable(report, inside.table.id) ?? section,
        isApart: true,
        lines: [...tableLines(report, inside.table), ''],
      },
    ];
  });
}

/** A table may begin above what was taken for its part's heading. */
function sectionOfTable({ sections }: Report, id: string): Section | null {
  return sections.find((each) => each.id === id) ?? null;
}

function proseOf(report: Report, section: Section | null, paragraph: readonly Line[]): Piece[] {
  const { title } = report;
  if (title !== null && paragraph.some((line) => overlaps(title.span, line))) return [];
  const { heading, sentences } = paragraphLines(report, paragraph, section?.heading ?? null);
  const isApart = heading !== null;
  const lines = isApart ? [heading, ...sentences] : sentences;
  return lines.length === 0 ? [] : [{ section, isApart, lines }];
}

function linesIn(lines: readonly Line[], { start, end }: Span): readonly Line[] {
  return lines.filter(({ from, to }) => from < end && to > start);
}

function titleOf({ text, title }: Report): string {
  if (title === null) return '';
  const { start: from, end: to } = title.span;
  return evenOut(text, [{ from, to }]).text;
}

function headingOf({ number, title }: SectionTemplate): string {
  return `${toChineseNumeral(number)}、${title}`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const MISSING: Localized = { zh: '（没有这一部分）', en: '(This part is missing.)' };
