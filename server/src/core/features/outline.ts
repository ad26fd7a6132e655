import type { Heading, Report, Table } from '../report/report.ts';
import { formatForYear } from '../template/formats.ts';
import type { SectionTemplate } from '../template/template.ts';
import { classesOf, isSpace, LINE_END } from '../text/characters.ts';
import type { Localized } from '../text/localized.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { oneLine } from './one-line.ts';

/** One entry of a report's outline: title › six parts › （一）… headings › tables. */
export interface OutlineItem {
  readonly kind: 'report' | 'part' | 'heading' | 'table';
  /** What the text says there, on one line; never empty. */
  readonly name: string;
  /** A few words beside the name; null when there is nothing to add. */
  readonly detail: Localized | null;
  /** Everything under the entry; holds the spans of its children, which do not overlap. */
  readonly span: Span;
  /** What to show when the entry is chosen; lies inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/**
 * The outline of one report. The root covers the whole text, titled or not. A table's row label
 * (四、结转下年度继续办理) is never an entry, because the reader never makes it a heading.
 */
export function outline(report: Report): OutlineItem {
  const end = report.text.length;
  return {
    kind: 'report',
    name: reportName(report),
    detail: null,
    span: { start: 0, end },
    selection: clamp(report.title?.span ?? { start: 0, end: 0 }, { start: 0, end }),
    children: nest(report.text, entriesOf(report), end),
  };
}

/** An outline item before it knows how far it reaches and what lies in it. */
interface Entry extends Pick<OutlineItem, 'kind' | 'name' | 'detail' | 'selection'> {
  /** 1 for parts, 2 and 3 for headings, 4 for tables: what is deeper lies in what came before. */
  readonly level: number;
  readonly start: number;
  /** Where the entry ends at the latest. */
  readonly end: number;
}

function entriesOf(report: Report): Entry[] {
  const templates = formatForYear(report.year?.value ?? null).sections;
  const entries = partEntries(report, templates);
  for (const heading of report.headings) {
    const isOfPart = report.sections.some((section) => section.heading === heading);
    if (!isOfPart) entries.push(headingEntry(report.text, heading));
  }
  for (const table of Object.values(report.tables)) {
    if (table !== null) entries.push(tableEntry(table, templates));
  }
  return entries.sort((a, b) => a.start - b.start || a.level - b.level);
}

function partEntries(report: Report, templates: readonly SectionTemplate[]): Entry[] {
  return report.sections.map(({ id, heading, span }): Entry => {
    const template = templates.find((each) => each.id === id);
    return {
      kind: 'part',
      level: 1,
      name: heading === null ? partName(template) : nameAt(report.text, heading.span),
      detail: heading === null ? { zh: '缺少标题', en: 'no heading' } : null,
      start: heading?.line.start ?? lineStart(report.text, span.start),
      end: report.text.length,
      selection: heading?.span ?? { start: span.start, end: span.start },
    };
  });
}

/** A level-one heading that names no part (an aspect, a part printed twice) stays inside its part. */
function headingEntry(text: string, heading: Heading): Entry {
  return {
    kind: 'heading',
    level: Math.max(2, heading.level),
    name: nameAt(text, heading.span),
    detail: null,
    start: heading.line.start,
    end: text.length,
    selection: heading.span,
  };
}

function tableEntry({ id, format, span }: Table, templates: readonly SectionTemplate[]): Entry {
  const template = templates.find((each) => each.id === id);
  return {
    kind: 'table',
    level: 4,
    name: `表：${(template?.title ?? id).replace(/情况$/u, '')}`,
    detail: { zh: `${format} 年格式`, en: `${format} format` },
    start: span.start,
    end: span.end,
    selection: { start: span.start, end: span.start },
  };
}

/** Items of `entries[from, to)`, which lie before `end`. Each depth looks at an entry once. */
function nest(
  text: string,
  entries: readonly Entry[],
  end: number,
  from = 0,
  to = entries.length,
): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let next = from; next < to; ) {
    const first = entries[next];
    if (first === undefined) break;
    const inside = next + 1;
    next = inside;
    while (next < to && (entries[next]?.level ?? 0) > first.level) next++;
    const following = next < to ? (entries[next]?.start ?? end) : end;
    const span = trim(text, { start: first.start, end: Math.min(first.end, following, end) });
    items.push({
      kind: first.kind,
      name: first.name,
      detail: first.detail,
      span,
      selection: clamp(first.selection, span),
      children: nest(text, entries, span.end, inside, next),
    });
  }
  return items;
}

function reportName({ text, title, organ, year }: Report): string {
  if (title !== null) return nameAt(text, title.span);
  return `${organ?.name ?? ''}${year === null ? '' : `${year.value}年`}政府信息公开工作年度报告`;
}

function partName(template: SectionTemplate | undefined): string {
  return template === undefined ? '…' : `${toChineseNumeral(template.number)}、${template.title}`;
}

function nameAt(text: string, span: Span): string {
  const name = oneLine(text, span);
  return name === '' ? '…' : name;
}

/** So that a part without heading begins no later than a heading in its first line. */
function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (classesOf(text.charCodeAt(start - 1)) & LINE_END) === 0) start--;
  return start;
}

/** Without blank characters at the end; empty when nothing else is there or `end` lies before. */
function trim(text: string, { start, end }: Span): Span {
  if (end > start && !isSpace(text.charCodeAt(end - 1))) return { start, end };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function clamp({ start, end }: Span, within: Span): Span {
  return { start: clampTo(start, within), end: clampTo(end, within) };
}

function clampTo(offset: number, { start, end }: Span): number {
  return Math.min(Math.max(offset, start), end);
}
