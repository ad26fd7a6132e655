import type { Report } from '../../report/report.ts';
import { type Line, scanLines } from '../../syntax/lines.ts';
import { cover, type Span, textOf } from '../../text/span.ts';
import { tablesOf } from './cell-walk.ts';
import { standsAlone } from './heading-style.ts';

/** A piece of a report that no other line may be put into. */
export interface Paragraph {
  readonly kind: 'prose' | 'heading' | 'table';
  /** From the start of its first line to the end of its last. */
  readonly span: Span;
}

/**
 * The paragraphs of a report in the order of the text, its title and headings among them. Text out
 * of a PDF breaks them over lines and pages, so a line goes on with the one above unless that ended
 * its sentence or was short, or this one is indented more. Lines that belong to the page begin none and end none.
 */
export function paragraphsOf(report: Report): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const landmarks = landmarksOf(report);
  let at = 0;
  let current: Landmark | null = null;
  let above: Line | null = null;
  for (const line of scanLines(report.text)) {
    if (line.from === line.to) {
      above = null;
      continue;
    }
    while (isBefore(landmarks[at], line)) at++;
    const mark = landmarks[at];
    const here: Landmark | null = mark !== undefined && mark.span.start < line.to ? mark : null;
    if (here?.kind === 'residue') continue;
    const last = paragraphs.at(-1);
    const isSame = here !== null && here === current;
    const runsOn = here === null && last?.kind === 'prose' && continues(report.text, above, line);
    if (last !== undefined && (isSame || runsOn)) {
      paragraphs[paragraphs.length - 1] = { ...last, span: cover(last.span, spanOf(line)) };
    } else paragraphs.push({ kind: here?.kind ?? 'prose', span: spanOf(line) });
    current = here;
    above = line;
  }
  return paragraphs;
}

/** A place whose kind is known: of these lines no other may go on, and they go on with none. */
interface Landmark {
  readonly kind: Paragraph['kind'] | 'residue';
  readonly span: Span;
}

function isBefore(landmark: Landmark | undefined, { from }: Line): boolean {
  return landmark !== undefined && landmark.span.end <= from;
}

function landmarksOf(report: Report): readonly Landmark[] {
  const { text, title, headings, residue } = report;
  const pageLines = residue.filter(({ kind }) => kind !== 'bookmark');
  return [
    ...(title === null ? [] : [{ kind: 'heading' as const, span: title.span }]),
    ...tablesOf(report).map(({ span }) => ({ kind: 'table' as const, span })),
    ...pageLines.map(({ span }) => ({ kind: 'residue' as const, span })),
    ...headings.map((heading) => {
      const kind = standsAlone(text, heading) ? ('heading' as const) : ('prose' as const);
      return { kind, span: heading.span };
    }),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** A line this short stands for itself: an organ's name, a date. */
const SHORT = 16;
const SENTENCE_END = /[。！？；：!?;:.][”’"')）】\]]*$/u;

function continues(text: string, above: Line | null, line: Line): boolean {
  if (above === null || above.to - above.from < SHORT) return false;
  const isIndentedMore = line.from - line.start > above.from - above.start;
  return !isIndentedMore && !SENTENCE_END.test(text.slice(above.from, above.to));
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

/** A paragraph's words without line ends and indentation. */
export function wordsOf(text: string, { span }: Paragraph): string {
  return textOf(text, span)
    .replaceAll(/(?<!\s)\s*[\r\n]\s*/gu, '')
    .trim();
}
