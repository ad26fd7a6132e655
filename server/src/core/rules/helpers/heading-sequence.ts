import type { Heading, Numbering, Report } from '../../report/report.ts';
import { prescribedFormat } from './section-format.ts';

/**
 * Walks the numbers of the level-one headings and returns those that do not follow.
 *
 * After a break two numbers are right: the one after the number found, and the one that the
 * heading's place asks for. So one slip (一、二、二、四) is one break, not two. After a sequence
 * inside another (五、一、二、六) the outer one may go on.
 * A gap that headings lost elsewhere explain is none: other rules name those parts.
 */
export function misnumberedHeadings(report: Report): readonly MisnumberedHeading[] {
  const headings = numberedHeadings(report);
  const found: MisnumberedHeading[] = [];
  const interrupted = new Set<number>();
  let followers: Followers = { byNumber: 1, byPlace: 1 };
  let previous: NumberedHeading | null = null;
  let part: NumberedHeading | null = null;
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index];
    if (heading === undefined) break;
    const { value } = heading.numbering;
    const { byNumber, byPlace } = followers;
    const follows = value === byNumber || value === byPlace || interrupted.delete(value);
    const kind = follows ? null : breakOf(heading, previous, headings[index + 1] ?? null);
    const expected = expectedOf(kind, value, followers);
    followers = { byNumber: value + 1, byPlace: value + 1 };
    if (
      kind !== null &&
      !(kind === 'gap' && isExplained(report, part, heading, value - expected))
    ) {
      found.push({ heading, kind, previous, expected });
      if (kind === 'restarted') interrupted.add(expected);
      else if (kind !== 'repeated') followers = { byNumber: value + 1, byPlace: expected + 1 };
    }
    previous = heading;
    if (heading.section !== null) part = heading;
  }
  return found;
}

/** The numbers that may come next. */
interface Followers {
  /** After the number that the last heading has. */
  readonly byNumber: number;
  /** After the number that the last heading should have. */
  readonly byPlace: number;
}

/** How the number of a level-one heading breaks the sequence. */
type Break =
  /** The heading before it, number and part, once more. */
  | 'repeated'
  /** The number of the heading before it. */
  | 'doubled'
  /** 一、 again, and a second sequence after it. */
  | 'restarted'
  | 'backwards'
  | 'gap';

/** A level-one heading whose number does not follow. */
export interface MisnumberedHeading {
  readonly heading: NumberedHeading;
  readonly kind: Break;
  /** The numbered heading before it; null for the first one. */
  readonly previous: NumberedHeading | null;
  /** The number that would follow. */
  readonly expected: number;
}

type NumberedHeading = Heading & { readonly numbering: Numbering };

/** Headings that count: level one as 一、, or any that names a part, however it is numbered. */
function numberedHeadings(report: Report): readonly NumberedHeading[] {
  return report.headings.filter((heading): heading is NumberedHeading => {
    const { level, numbering, section } = heading;
    if (numbering === null) return false;
    return section !== null || (level === 1 && numbering.style === 'chinese');
  });
}

/** How a heading that does not follow breaks the sequence. */
function breakOf(
  { numbering: { value }, section }: NumberedHeading,
  previous: NumberedHeading | null,
  next: NumberedHeading | null,
): Break {
  const before = previous?.numbering.value ?? 0;
  if (value > before) return 'gap';
  // A lone 一、 is a slip of the hand; with 二、 after it, it begins a second sequence.
  const begins = value === 1 && next?.numbering.value === 2;
  if (begins && (value < before || section === null)) return 'restarted';
  if (value < before) return 'backwards';
  return section !== null && section.id === previous?.section?.id ? 'repeated' : 'doubled';
}

/** The number that would follow: by the heading's place, or the one nearest below a gap. */
function expectedOf(kind: Break | null, value: number, { byNumber, byPlace }: Followers): number {
  return kind === 'gap' && byNumber < value
    ? Math.max(byNumber, byPlace < value ? byPlace : 0)
    : byPlace;
}

/** Whether the parts between two headings that lack a numbered heading explain a gap. */
function isExplained(
  report: Report,
  before: Heading | null,
  heading: Heading,
  skipped: number,
): boolean {
  const { sections } = prescribedFormat(report);
  const headed = new Set(
    report.headings.map(({ numbering, section }) => (numbering === null ? null : section?.id)),
  );
  const numberOf = (each: Heading | null): number | undefined =>
    sections.find(({ id }) => id === each?.section?.id)?.number;
  const from = numberOf(before) ?? 0;
  const to = numberOf(heading) ?? Number.POSITIVE_INFINITY;
  const lost = sections.filter(({ id, number }) => !headed.has(id) && number > from && number < to);
  return lost.length >= skipped;
}
