import type { Heading, Report } from '../../report/report.ts';
import { type Paragraph, paragraphsOf } from '../../rules/helpers/paragraphs.ts';
import { REWRITE_MARK } from '../../template/placeholder.ts';
import type { SectionId } from '../../template/template.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../text/fold.ts';
import { textOf } from '../../text/span.ts';

/**
 * The edits that mark last year's prose, once a paragraph, behind the heading that may stand in front
 * of it. Everything that parts one, five and six say is about last year, however general it sounds;
 * of the other parts and of the introduction only what tells figures or compares years.
 */
export function rewriteEdits(report: Report): TextEdit[] {
  let before: Paragraph | null = null;
  return paragraphsOf(report).flatMap((paragraph): TextEdit[] => {
    const isContinued = before !== null && goesOn(report.text, before, paragraph);
    before = paragraph;
    if (paragraph.kind !== 'prose' || isContinued) return [];
    const start = contentStart(report, paragraph);
    const words = textOf(report.text, { start, end: paragraph.span.end });
    if (!isOwnProse(report, paragraph, words)) return [];
    return [{ span: { start, end: start }, text: REWRITE_MARK }];
  });
}

const WRITTEN: ReadonlySet<SectionId> = new Set(['overview', 'problems', 'other']);
const SENTENCE = /[。；！？]/u;
const TELLING = /\d\s*(?:件|条|次|篇|期|人|个|项|份|万|%|％)|上年|上一年|同比|去年/u;

function isOwnProse(report: Report, paragraph: Paragraph, words: string): boolean {
  if (fold(words) === '' || isSignature(report, paragraph, words)) return false;
  const part = report.sections.find(
    ({ span }) => span.start <= paragraph.span.start && paragraph.span.start < span.end,
  );
  if (part !== undefined && WRITTEN.has(part.id)) return true;
  return SENTENCE.test(words) && TELLING.test(words);
}

/** Whether a sentence goes on right below, where a line of a PDF happened to end in a semicolon. */
function goesOn(text: string, above: Paragraph, { span }: Paragraph): boolean {
  const between = text.slice(above.span.end, span.start);
  const isBelow = /^(?:\r\n|\n|\r)$/u.test(between);
  return isBelow && above.kind === 'prose' && /[；;，,：:]\s*$/u.test(textOf(text, above.span));
}

/** Organ, date and contacts are no prose; nor is what a page says of itself. */
function isSignature(
  { organ, contacts, text }: Report,
  { span }: Paragraph,
  words: string,
): boolean {
  const folded = fold(words);
  if (organ !== null && folded === fold(organ.name)) return true;
  if (SENTENCE.test(words)) return false;
  if (contacts.some((contact) => contact.span.start < span.end && span.start < contact.span.end)) {
    return true;
  }
  return DATE.test(textOf(text, span)) || ATTACHED.test(words);
}

/** The spaces are limited since three runs of them may lie side by side. */
const DATE =
  /^\s{0,60}[（(]?(?:[^\d。]{0,6}[:：])?\s{0,60}(?:20\d\d|二[〇零○]\S{2})\s{0,60}[年\-./].{0,24}$/u;
const ATTACHED = /^\s*(?:附件?\s*[:：\d]|（此件|\[|上一篇|下一篇|来源|分享|打印|责任编辑)/u;

/** Behind a heading on the paragraph's first line, or behind the marks that a line begins with. */
function contentStart({ text, headings }: Report, { span }: Paragraph): number {
  const heading = headings.findLast((each) => isOnFirstLine(text, each, span.start));
  const from = heading?.span.end ?? span.start;
  const marks = heading === undefined ? LINE_MARKS : HEADING_END;
  return from + (marks.exec(text.slice(from, span.end))?.[0].length ?? 0);
}

const LINE_MARKS = /^[\s>*+\-#\ufeff]*/u;
const HEADING_END = /^(?:[。：:．.*]|[^\S\r\n])*/u;

function isOnFirstLine(text: string, { span }: Heading, start: number): boolean {
  return span.start >= start && !/[\r\n]/u.test(text.slice(start, span.start));
}
