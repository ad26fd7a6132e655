import type { Heading, Report } from '../report/report.ts';
import { formatForYear } from '../template/formats.ts';
import { isSpace } from '../text/characters.ts';
import type { TextEdit } from '../text/edit.ts';
import { toChineseNumeral } from '../text/numerals.ts';
import { textOf } from '../text/span.ts';

/**
 * The edits that write the headings of the six parts as the template does, each on a line of its
 * own, with Markdown's marks or without. Other headings keep their words; where no marks belong,
 * they lose them.
 */
export function layOutHeadings(report: Report, marks: boolean): TextEdit[] {
  const edits = report.headings.flatMap((heading) => headingEdit(report, heading, marks) ?? []);
  const title = titleEdit(report, marks);
  return title === null ? edits : [title, ...edits];
}

/** Whether the text writes its parts' headings with marks; what a file's name does not tell. */
export function hasMarks({ sections }: Report): boolean {
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  return headings.filter((heading) => heading.marks > 0).length * 2 > headings.length;
}

function headingEdit(report: Report, heading: Heading, marks: boolean): TextEdit | null {
  const { text } = report;
  const template = sectionTemplate(report, heading);
  if (template === null) return marks ? null : withoutMarks(text, heading);
  const line = { start: afterMark(text, heading.line.start), end: lineEnd(text, heading) };
  const behind = textOf(text, { start: heading.span.end, end: line.end });
  const isAlone = CLOSING_MARKS.test(behind);
  // What stands behind the title on its line is prose, and must not become part of the heading.
  const prefix = marks && isAlone ? '## ' : '';
  const put = `${prefix}${toChineseNumeral(template.number)}、${template.title}`;
  const span = { start: line.start, end: isAlone ? line.end : heading.span.end };
  return put === textOf(text, span) ? null : { span, text: put };
}

/** What may follow a heading that stands alone: the closing marks of Markdown. */
const CLOSING_MARKS = /^[\s#*]*$/u;

function sectionTemplate({ year, sections }: Report, { section }: Heading) {
  if (section === null || !sections.some(({ heading }) => heading !== null)) return null;
  const { sections: templates } = formatForYear(year?.value ?? null);
  return templates.find(({ id }) => id === section.id) ?? null;
}

/** A heading keeps its words; without a numeral its marks are all that makes it one. */
function withoutMarks(text: string, { marks, numbering, line, span }: Heading): TextEdit | null {
  const isKnownWithout = numbering !== null && numbering.style !== 'arabic';
  if (marks === 0 || !isKnownWithout) return null;
  return { span: { start: afterMark(text, line.start), end: span.start }, text: '' };
}

/** The title has one mark in Markdown and none elsewhere; its words are the clerk's. */
function titleEdit({ text, title }: Report, marks: boolean): TextEdit | null {
  if (title === null) return null;
  const { start: from, end } = title.span;
  if (/[\r\n]/u.test(textOf(text, title.span))) return null;
  const start = afterMark(text, lineStart(text, from));
  const before = textOf(text, { start, end: from });
  const behind = textOf(text, { start: end, end: endOfLine(text, end) });
  if (!OPENING_MARKS.test(before) || behind.trim() !== '') return null;
  const put = marks ? '# ' : before.replace(/#+\s*/u, '');
  return put === before ? null : { span: { start, end: from }, text: put };
}

const OPENING_MARKS = /^\s*(?:#+\s*)?$/u;

function lineEnd(text: string, { line, span }: Heading): number {
  return span.end > line.end ? endOfLine(text, span.end) : line.end;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

function lineStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--;
  return at;
}

/** A byte order mark belongs to the file. */
function afterMark(text: string, start: number): number {
  return start === 0 && text.charCodeAt(0) === 0xfeff && isSpace(0xfeff) ? 1 : start;
}
