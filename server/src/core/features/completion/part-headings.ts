import type { Report, Section } from '../../report/report.ts';
import { headingText } from '../../rules/helpers/heading-text.ts';
import { prescribedFormat } from '../../rules/helpers/section-format.ts';
import type { SectionId, SectionTemplate } from '../../template/template.ts';
import type { Span } from '../../text/span.ts';
import { type CompletionPlace, typedLine } from './completion-place.ts';
import { usualMarks } from './marks.ts';
import type { Offer } from './offer.ts';

/** The headings of parts that have none and belong between the parts around the place, in order. */
export function partHeadings(place: CompletionPlace): readonly Offer[] {
  const line = place.isInTable ? null : typedLine(place);
  if (line === null) return [];
  const marks = line.hasMarks ? '' : usualMarks(headingsElsewhere(place));
  const candidates = missingHere(place).map((section) => {
    const text = headingText(section);
    return {
      kind: 'heading' as const,
      label: text,
      detail: { zh: '部分标题', en: 'Heading of a part' },
      explanation: section.requirement,
      insert: [marks + text],
      words: [text, section.title],
    };
  });
  return [{ span: line.span, atLeast: 'two', candidates }];
}

function headingsElsewhere({ report, line }: CompletionPlace) {
  return report.sections.flatMap(({ heading }) =>
    heading === null || isOn(line, heading.line) ? [] : [heading],
  );
}

function missingHere({ report, line }: CompletionPlace): readonly SectionTemplate[] {
  const { sections: templates } = prescribedFormat(report);
  const others = report.sections.filter(({ heading }) => !heading || !isOn(line, heading.line));
  const numberOf = ({ id }: Section) => templates.find((each) => each.id === id)?.number ?? 0;
  const before = others.findLast((section) => section.span.start < line.start);
  const after = others.find((section) => section.span.start >= line.start);
  const from = before === undefined ? 0 : numberOf(before);
  const to = after === undefined ? Number.POSITIVE_INFINITY : numberOf(after);
  return templates.filter(({ id, number }) => {
    const section = others.find((each) => each.id === id);
    if (section === undefined) return number > from && number < to;
    if (section.heading !== null) return false;
    // Where content without a heading begins is a guess, but for a table: the heading goes above it.
    if (section === before) return !isTablePart(id);
    return section === after && number > from;
  });
}

function isTablePart(id: SectionId): boolean {
  return id === 'disclosure' || id === 'requests' || id === 'review';
}

/** Whether a heading stands on the line, so that it is what is being written. */
function isOn(line: Span, heading: Span): boolean {
  return heading.start === line.start;
}

/** The part that a place lies in; null in front of the first. */
export function partAt({ sections }: Report, offset: number): Section | null {
  return sections.findLast(({ span }) => span.start <= offset) ?? null;
}
