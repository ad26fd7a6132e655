import type { Report } from '../report/report.ts';
import type { Heading } from '../syntax/heading.ts';
import { REWRITE_MARK } from '../template/placeholder.ts';
import type { SectionId } from '../template/template.ts';
import { evenOut } from './even-out.ts';
import { type OpenLine, openLinesOf } from './open-lines.ts';
import type { Sentence } from './sentence.ts';
import { SIGN, signsAt } from './signs.ts';

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
  const sentences = report.text.length > LONGEST_REPORT ? [] : readSentences(report);
  known.set(report, sentences);
  return sentences;
}

function readSentences(report: Report): Sentence[] {
  const isMarked = report.text.includes(REWRITE_MARK);
  const sentences: Sentence[] = [];
  const placeOf = placesIn(report);
  for (const lines of paragraphsOf(report)) {
    const [first] = lines;
    if (first === undefined) continue;
    if (isMarked && lines.some((line) => isLastYears(report.text, line))) continue;
    cutSentences(report.text, lines, placeOf(first), sentences);
  }
  return sentences;
}

/** What is marked as last year's says nothing of this year until it has been written anew. */
function isLastYears(text: string, { from, to }: OpenLine): boolean {
  return text.slice(from, to).includes(REWRITE_MARK);
}

/** Lines that one sentence may run through. */
function paragraphsOf(report: Report): OpenLine[][] {
  const headings = new Set(report.headings.map(({ line }) => line.start));
  const residue = new Set(report.residue.map(({ span }) => span.start));
  const paragraphs: OpenLine[][] = [];
  for (const stretch of openLinesOf(report)) {
    let open: OpenLine[] | null = null;
    for (const line of stretch) {
      if (residue.has(line.from)) continue;
      if (line.from === line.to) {
        open = null;
        continue;
      }
      if (open === null || headings.has(line.start)) {
        open = [];
        paragraphs.push(open);
      }
      open.push(line);
    }
  }
  return paragraphs;
}

/** The part and the heading that a paragraph stands under. */
interface Place {
  readonly section: SectionId | null;
  readonly heading: Heading | null;
}

/** Tells of paragraphs, asked in the order of the text, where they stand. */
function placesIn({ sections, headings }: Report): (first: OpenLine) => Place {
  let nextSection = 0;
  let nextHeading = 0;
  return ({ start, from }) => {
    while ((sections[nextSection]?.span.start ?? Infinity) <= from) nextSection++;
    while ((headings[nextHeading]?.line.start ?? Infinity) <= start) nextHeading++;
    return {
      section: sections[nextSection - 1]?.id ?? null,
      heading: headings[nextHeading - 1] ?? null,
    };
  };
}

/** No report is as long; what is, was never meant to be read sentence by sentence. */
const LONGEST_REPORT = 1_000_000;
/**
 * Nobody writes a longer sentence: what runs on for so long without an end is a table that was not
 * recognised, or no prose at all. Each word of a sentence is looked at with the rest of it in mind.
 */
const LONGEST = 1500;

function cutSentences(
  report: string,
  lines: readonly OpenLine[],
  { section, heading }: Place,
  sentences: Sentence[],
): void {
  const paragraph = evenOut(report, lines);
  const { text } = paragraph;
  let from = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    signs |= signsAt(text, at);
    const end = at + 1;
    if ((signs & SIGN.sentenceEnd) === 0 && end < text.length) continue;
    if (end - from <= LONGEST)
      sentences.push({ text: text.slice(from, end), signs, section, heading, paragraph, from });
    from = end;
    signs = 0;
  }
}
