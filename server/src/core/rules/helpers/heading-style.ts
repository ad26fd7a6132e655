import type { Heading, Report } from '../../report/report.ts';
import { type Line, scanLines } from '../../syntax/lines.ts';
import { type BlankLines, lineIndexAt } from './line-insertion.ts';

/** How a text writes its headings of one kind, so that another can be written alike. */
export interface HeadingStyle {
  /** What stands before the numeral: indentation, Markdown's marks. */
  readonly before: string;
  /** The closing marks of Markdown; empty in nearly every text. */
  readonly after: string;
  readonly blank: BlankLines;
}

/** How the headings of the parts are written; without any, as the other headings suggest. */
export function partStyle(report: Report): HeadingStyle {
  const parts = report.headings.filter(({ section }) => section !== null);
  return styleOf(report, parts) ?? { ...withoutParts(report), after: '' };
}

/** How most of the headings are written that have a line to themselves; null when none has. */
export function styleOf({ text }: Report, headings: readonly Heading[]): HeadingStyle | null {
  const alone = headings.filter((heading) => standsAlone(text, heading));
  if (alone.length === 0) return null;
  const lines = scanLines(text);
  const isBlankBeside = (offset: number, step: number): boolean => {
    const line = lines[lineIndexAt(lines, offset) + step];
    return line !== undefined && line.from === line.to;
  };
  return {
    before: mostFrequent(alone.map((heading) => beforeOf(text, heading))),
    after: mostFrequent(alone.map((heading) => behindOf(text, heading).trim())),
    blank: {
      above: isMost(alone, ({ span }) => isBlankBeside(span.start, -1)),
      below: isMost(alone, ({ span }) => isBlankBeside(span.end, 1)),
    },
  };
}

/** Whether the heading's line holds nothing else: no text runs on behind its title. */
export function standsAlone(text: string, heading: Heading): boolean {
  return /^[\s#*]*$/u.test(behindOf(text, heading));
}

/** What stands on the heading's line before it, without a byte order mark. */
export function beforeOf(text: string, { line, span }: Heading): string {
  return text.slice(line.start, span.start).replace('\uFEFF', '');
}

function behindOf(text: string, { line, span }: Heading): string {
  return text.slice(span.end, Math.max(span.end, line.end));
}

/** Parts are marked one # less than what stands inside them; blank lines are as around the title. */
function withoutParts({ text, title, headings }: Report): Omit<HeadingStyle, 'after'> {
  const marks = headings.flatMap((each) => (each.marks > 0 ? [each.marks] : []));
  const before = marks.length === 0 ? '' : `${'#'.repeat(Math.max(1, Math.min(...marks) - 1))} `;
  const lines: readonly Line[] = scanLines(text);
  const below = title === null ? undefined : lines[lineIndexAt(lines, title.span.end) + 1];
  const isBlank = below !== undefined && below.from === below.to;
  return { before, blank: { above: isBlank, below: isBlank } };
}

function isMost(headings: readonly Heading[], holds: (heading: Heading) => boolean): boolean {
  return headings.filter(holds).length * 2 > headings.length;
}

function mostFrequent(words: readonly string[]): string {
  const count = (word: string) => words.filter((each) => each === word).length;
  return words.toSorted((a, b) => count(b) - count(a))[0] ?? '';
}
