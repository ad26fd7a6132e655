import type { Heading, Report, Section } from '../../../report/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { contains } from '../../../text/span.ts';
import { prescribedFormat } from '../../helpers/section-format.ts';
import { sectionHeadings } from '../../helpers/section-headings.ts';
import { bracketedNumeral, demotedNumbers, demotion } from './demote-headings.ts';

/** Level-one headings that were none of the six parts' and have become second-level ones. */
export interface Demoted {
  /** Their new numbers, in the order of the text. */
  readonly numerals: readonly string[];
  /** Whether all are aspects of part one, inside part one: then there is no doubt. */
  readonly isSure: boolean;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes every level-one heading that names no part a second-level one of the part around it. Null
 * when there is none, when one has headings of its own below it, and when one might be the heading
 * of a part that has lost its own.
 */
export function demoteForeign(report: Report): Demoted | null {
  const numerals: string[] = [];
  const edits: TextEdit[] = [];
  let isSure = true;
  for (const section of report.sections) {
    const foreign = foreignIn(report, section);
    if (foreign.length === 0) continue;
    const areAspects = section.id === 'overview' && foreign.every(({ aspect }) => aspect !== null);
    const numbers = demotedNumbers(report, section, foreign);
    if (numbers === null || (!areAspects && isFollowedByLostPart(report, section))) return null;
    const own = numbers.filter(({ heading }) => foreign.includes(heading));
    numerals.push(...own.map(({ number }) => bracketedNumeral(number, false)));
    edits.push(...demotion(report, section, numbers));
    isSure &&= areAspects;
  }
  return numerals.length === 0 ? null : { numerals, isSure, edits };
}

function foreignIn({ headings }: Report, { span }: Section): readonly Heading[] {
  return headings.filter(
    (each) => each.level === 1 && each.section === null && contains(span, each.span),
  );
}

/** Whether the part that should come next has no heading: one of the foreign ones may be it. */
function isFollowedByLostPart(report: Report, section: Section): boolean {
  const { sections } = prescribedFormat(report);
  const at = sections.findIndex(({ id }) => id === section.id);
  const next = sections[at + 1];
  const headed = sectionHeadings(report).map((each) => each.section.id);
  return !headed.includes(section.id) || (next !== undefined && !headed.includes(next.id));
}
