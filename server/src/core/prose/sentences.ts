import type { Report } from '../report/report.ts';
import { type Line, scanLines } from '../syntax/lines.ts';
import { REWRITE_MARK } from '../template/placeholder.ts';
import { evenOut } from './even-out.ts';
import type { Sentence } from './sentence.ts';

/** Reports never change, so what was read once stays true as long as they live. */
const known = new WeakMap<Report, readonly Sentence[]>();

/**
 * The sentences of a report outside its title and tables, in the order of the text. 。；！？ end a
 * sentence, and so do an empty line, a table and a heading; any other line end is taken for a
 * wrapped line (text from a PDF), and a page number between two lines does not part them. Left out
 * are paragraphs of last year's report that wait to be written anew.
 */
export function sentencesOf(report: Report): readonly Sentence[] {
  const found = known.get(report);
  if (found !== undefined) return found;
  const sentences = (report.text.length > LONGEST_REPORT ? [] : paragraphsOf(report))
    .filter((lines) => !lines.some((line) => isLastYears(report.text, line)))
    .flatMap((lines) => sentencesIn(report, lines));
  known.set(report, sentences);
  return sentences;
}

/** What is marked as last year's says nothing of this year until it has been written anew. */
function isLastYears(text: string, { from, to }: Line): boolean {
  return text.slice(from, to).includes(REWRITE_MARK);
}

/** Lines that one sentence may run through. */
function paragraphsOf(report: Report): Line[][] {
  const headings = new Set(report.headings.map(({ line }) => line.start));
  const residue = new Set(report.residue.map(({ span }) => span.start));
  const isApart = insideOf(report);
  const paragraphs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of scanLines(report.text)) {
    if (residue.has(line.from)) continue;
    if (line.from === line.to || isApart(line)) {
      open = null;
      continue;
    }
    if (open === null || headings.has(line.start)) {
      open = [];
      paragraphs.push(open);
    }
    open.push(line);
  }
  return paragraphs;
}

/** Tells of lines, asked in the order of the text, whether they are part of the title or a table. */
function insideOf({ tables, title }: Report): (line: Line) => boolean {
  const spans = [title, ...Object.values(tables)]
    .flatMap((each) => (each === null ? [] : [each.span]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (line) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= line.from) next++;
    const span = spans[next];
    return span !== undefined && span.start < line.to;
  };
}

/** No report is as long; what is, was never meant to be read sentence by sentence. */
const LONGEST_REPORT = 1_000_000;
const SENTENCE_ENDS = '。；！？';
/**
 * Nobody writes a longer sentence: what runs on for so long without an end is a table that was not
 * recognised, or no prose at all. Each word of a sentence is looked at with the rest of it in mind.
 */
const LONGEST = 1500;

function sentencesIn(report: Report, lines: readonly Line[]): Sentence[] {
  const { text, offsets } = evenOut(report.text, lines);
  const start = lines[0]?.start ?? 0;
  const section = report.sections.findLast(({ span }) => span.start <= (lines[0]?.from ?? 0));
  const heading = report.headings.findLast(({ line }) => line.start <= start) ?? null;
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (at + 1 < text.length && !SENTENCE_ENDS.includes(text.charAt(at))) continue;
    if (at + 1 - from <= LONGEST)
      sentences.push({
        text: text.slice(from, at + 1),
        offsets: offsets.slice(from, at + 1),
        section: section?.id ?? null,
        heading,
      });
    from = at + 1;
  }
  return sentences;
}
