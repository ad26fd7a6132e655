import type { Heading, Report, Section } from '../../../report/report.ts';
import { scanLines } from '../../../syntax/lines.ts';
import type { AspectTemplate } from '../../../template/template.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { contains, textOf } from '../../../text/span.ts';
import { beforeOf } from '../../helpers/heading-style.ts';
import { lineIndexAt } from '../../helpers/line-insertion.ts';
import { prescribedFormat } from '../../helpers/section-format.ts';
import { bracketedNumeral } from './demote-headings.ts';

/** Where an aspect belongs among the headings of part one, and what its heading looks like there. */
export interface AspectPlace {
  readonly like: HeadingForm;
  /** （三） as the others have it; empty where they are not numbered. */
  readonly numeral: string;
  /** Start of the line of the heading that it stands before; null for the end of the part. */
  readonly next: number | null;
  /** New numbers for the headings behind it. */
  readonly shifts: readonly TextEdit[];
}

/** The form of a heading that another is written after. */
export interface HeadingForm {
  readonly lineStart: number;
  readonly before: string;
  /** Between the numeral and the title. */
  readonly gap: string;
  /** Behind the title: closing marks, or the stop before the text on the same line. */
  readonly after: string;
  readonly isAlone: boolean;
  /** Whether an empty line parts the heading from its text. */
  readonly blankBelow: boolean;
}

/**
 * Behind the aspects that come before it in the format, or before those that come after it. Null
 * when part one has no headings to go by.
 */
export function aspectPlace(
  report: Report,
  overview: Section,
  aspect: AspectTemplate,
): AspectPlace | null {
  const siblings = subheadings(report, overview);
  const order = prescribedFormat(report).aspects.map(({ id }) => id);
  const rank = ({ aspect: id }: Heading) => (id === null ? -1 : order.indexOf(id));
  const own = order.indexOf(aspect.id);
  const smaller = siblings.findLastIndex((each) => rank(each) >= 0 && rank(each) < own);
  const larger = siblings.findIndex((each) => rank(each) > own);
  const at = smaller >= 0 ? smaller + 1 : larger >= 0 ? larger : siblings.length;
  const like = siblings[at - 1] ?? siblings[at];
  if (like === undefined) return null;
  const behind = siblings.slice(at);
  const before = siblings[at - 1]?.numbering?.value ?? 0;
  const following = behind[0]?.numbering?.value ?? Number.POSITIVE_INFINITY;
  const named = siblings.filter((each) => each.aspect !== null);
  const isUsual =
    named.length > 0 && named.every((each) => each.numbering?.value === rank(each) + 1);
  const fits = isUsual && own + 1 > before && own + 1 < following;
  const number = fits ? own + 1 : before + 1;
  const half = textOf(report.text, like.span).startsWith('(');
  return {
    like: formOf(report.text, like),
    numeral: like.numbering === null ? '' : bracketedNumeral(number, half),
    next: behind[0]?.line.start ?? null,
    shifts: shiftsOf(behind, number, half),
  };
}

/** Headings of the second level inside part one: the numbered ones, or those that name an aspect. */
function subheadings({ headings }: Report, { span }: Section): readonly Heading[] {
  const inside = headings.filter((each) => each.level > 1 && contains(span, each.span));
  const numbered = inside.filter(({ numbering }) => numbering?.style === 'bracketed');
  return numbered.length > 0
    ? numbered
    : inside.filter(({ aspect, numbering }) => aspect !== null && numbering === null);
}

/** Each heading behind takes the next number as long as its own is taken. */
function shiftsOf(behind: readonly Heading[], number: number, half: boolean): TextEdit[] {
  const shifts: TextEdit[] = [];
  let taken = number;
  for (const { numbering } of behind) {
    if (numbering?.value !== taken) break;
    taken++;
    shifts.push({ span: numbering.span, text: bracketedNumeral(taken, half) });
  }
  return shifts;
}

const STOPS = /^[。：:；]/u;

function formOf(text: string, heading: Heading): HeadingForm {
  const { line, span, title, numbering } = heading;
  const behind = text.slice(span.end, line.end).trim();
  const isAlone = /^[。：:]?[#*\s]*$/u.test(behind);
  const before = beforeOf(text, heading);
  const lines = scanLines(text);
  const below = lines[lineIndexAt(lines, line.start) + 1];
  return {
    lineStart: line.start,
    before: isAlone ? before : before.replaceAll('*', ''),
    gap: numbering === null ? '' : text.slice(numbering.span.end, title.start),
    after: isAlone ? behind : (STOPS.exec(behind)?.[0] ?? '。'),
    isAlone,
    blankBelow: below !== undefined && below.from === below.to,
  };
}
