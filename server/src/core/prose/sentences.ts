import type { Report } from '../report/report.ts';
import type { Heading } from '../syntax/heading.ts';
import { REWRITE_MARK } from '../template/placeholder.ts';
import type { SectionId } from '../template/template.ts';
import { evenOut } from './even-out.ts';
import { notesOn } from './notes.ts';
import { type OpenLine, openLinesOf } from './open-lines.ts';
import type { Sentence } from './sentence.ts';
import { SIGN } from './signs.ts';

/**
 * The sentences of a report outside its title and tables, in the order of the text. 。；！？ end a
 * sentence, and so do an empty line, a table and a heading; any other line end is taken for a
 * wrapped line (text from a PDF), and a page number between two lines does not part them. Left out
 * are paragraphs of last year's report that wait to be written anew.
 */
export function sentencesOf(report: Report): readonly Sentence[] {
  const notes = notesOn(report);
  notes.sentences ??= report.text.length > LONGEST_REPORT ? [] : readSentences(report);
  return notes.sentences;
}

function readSentences(report: Report): Sentence[] {
  const { lines, begins } = paragraphsOf(report);
  // All of them as one text: a sentence is a stretch of it, from one end to the next.
  const prose = evenOut(report.text, lines);
  const placeOf = placesIn(report);
  const sentences: Sentence[] = [];
  let place: Place = { section: null, heading: null };
  let next = 0;
  let from = 0;
  let to = 0;
  let signs = 0;
  const close = (): void => {
    const { section, heading } = place;
    if (to > from && to - from <= LONGEST)
      sentences.push({ text: prose.text.slice(from, to), signs, section, heading, prose, from });
    from = to;
    signs = 0;
  };
  for (const piece of prose.pieces) {
    if (piece.line >= (begins[next] ?? Infinity)) {
      close();
      while (piece.line >= (begins[next] ?? Infinity)) next++;
      const first = lines[begins[next - 1] ?? 0];
      if (first !== undefined) place = placeOf(first);
    }
    to = piece.end;
    signs |= piece.signs;
    if ((signs & SIGN.sentenceEnd) !== 0) close();
  }
  close();
  return sentences;
}

/** Lines in paragraphs, through which one sentence may run. */
interface Paragraphs {
  readonly lines: readonly OpenLine[];
  /** Which of the lines begin a paragraph. */
  readonly begins: readonly number[];
}

function paragraphsOf(report: Report): Paragraphs {
  const residue = new Set(report.residue.map(({ span }) => span.start));
  const isHeaded = headingsIn(report);
  const lines: OpenLine[] = [];
  const begins: number[] = [];
  for (const stretch of openLinesOf(report)) {
    let isOpen = false;
    for (const line of stretch) {
      if (residue.has(line.from)) continue;
      if (line.from === line.to) {
        isOpen = false;
        continue;
      }
      if (isHeaded(line) || !isOpen) begins.push(lines.length);
      isOpen = true;
      lines.push(line);
    }
  }
  return report.text.includes(REWRITE_MARK)
    ? withoutLastYears(report.text, { lines, begins })
    : { lines, begins };
}

/** Tells of lines, asked in the order of the text, whether a heading stands on them. */
function headingsIn({ headings }: Report): (line: OpenLine) => boolean {
  let next = 0;
  return ({ start }) => {
    while ((headings[next]?.line.start ?? Infinity) < start) next++;
    return headings[next]?.line.start === start;
  };
}

/** What is marked as last year's says nothing of this year until it has been written anew. */
function withoutLastYears(text: string, { lines, begins }: Paragraphs): Paragraphs {
  const kept: OpenLine[] = [];
  const starts: number[] = [];
  for (const [at, begin] of begins.entries()) {
    const paragraph = lines.slice(begin, begins[at + 1]);
    if (paragraph.some(({ from, to }) => text.slice(from, to).includes(REWRITE_MARK))) continue;
    starts.push(kept.length);
    kept.push(...paragraph);
  }
  return { lines: kept, begins: starts };
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
