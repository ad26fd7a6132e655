import type { Heading, Report, Section } from '../../../report/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { toChineseNumeral } from '../../../text/numerals.ts';
import { contains, textOf } from '../../../text/span.ts';

/** A heading of the second level with the number that it gets. */
export interface Subheading {
  readonly heading: Heading;
  /** 1 for （一）. */
  readonly number: number;
}

/**
 * The numbers of level-one headings that become headings of the second level in their part: they go
 * on after those that stand before, and those that stand behind follow. Null when one of them has
 * such headings of its own, which would have to go a level down in their turn.
 *
 * @param promoted the headings, all inside `section`, in the order of the text.
 * @returns the promoted headings and the subheadings behind them, in the order of the text.
 */
export function demotedNumbers(
  report: Report,
  section: Section,
  promoted: readonly Heading[],
): readonly Subheading[] | null {
  const first = promoted[0]?.span.start ?? section.span.end;
  const subheadings = report.headings.filter(
    (each) => isSubheading(each) && contains(section.span, each.span),
  );
  const before = subheadings.filter(({ span }) => span.start < first);
  const behind = subheadings.filter(({ span }) => span.start >= first);
  if (behind.some(({ numbering }) => numbering?.value === 1)) return null;
  const last = before.at(-1)?.numbering?.value ?? 0;
  return [...promoted, ...behind]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((heading, index) => ({ heading, number: last + index + 1 }));
}

/** The edits that write subheadings: number in brackets and, in Markdown, one # more than their part. */
export function demotion(
  report: Report,
  section: Section,
  subheadings: readonly Subheading[],
): TextEdit[] {
  const half = report.headings.some(
    (each) => isSubheading(each) && textOf(report.text, each.span).startsWith('('),
  );
  return subheadings.flatMap(({ heading, number }) => {
    const numeral = bracketedNumeral(number, half);
    const { numbering } = heading;
    const isDone = numbering === null || textOf(report.text, numbering.span) === numeral;
    const renumbered = isDone ? [] : [{ span: numbering.span, text: numeral }];
    return [...deeper(report.text, section, heading), ...renumbered];
  });
}

/** A number of the second level: （三）, or (三) where the text has half-width brackets. */
export function bracketedNumeral(value: number, isHalfWidth: boolean): string {
  const numeral = toChineseNumeral(value);
  return isHalfWidth ? `(${numeral})` : `（${numeral}）`;
}

function isSubheading({ level, numbering }: Heading): boolean {
  return level === 2 && numbering?.style === 'bracketed';
}

const DEEPEST = 6;

/** More # marks for a heading that had those of a part. */
function deeper(text: string, section: Section, { level, marks, line }: Heading): TextEdit[] {
  if (level !== 1 || marks === 0) return [];
  const ofPart = section.heading?.marks ?? 0;
  const wanted = Math.min((ofPart > 0 ? ofPart : marks) + 1, DEEPEST);
  const start = text.indexOf('#', line.start);
  return wanted === marks
    ? []
    : [{ span: { start, end: start + marks }, text: '#'.repeat(wanted) }];
}
