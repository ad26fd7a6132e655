import { prescribedFormat } from '../../rules/helpers/section-format.ts';
import { ASPECT_CONTENTS } from '../../template/aspect-contents.ts';
import { toChineseNumeral } from '../../text/numerals.ts';
import { contains } from '../../text/span.ts';
import { type CompletionPlace, typedLine } from './completion-place.ts';
import { usualMarks } from './marks.ts';
import type { Offer } from './offer.ts';
import { partAt } from './part-headings.ts';

/** The headings of aspects that part one does not have yet, each with the number that comes next. */
export function aspectHeadings(place: CompletionPlace): readonly Offer[] {
  const { report } = place;
  const line = place.isInTable ? null : typedLine(place);
  const part = partAt(report, place.line.start);
  if (line === null || part?.id !== 'overview' || part.heading?.line.start === place.line.start) {
    return [];
  }
  const others = report.headings.filter(
    (heading) =>
      heading.numbering?.style === 'bracketed' &&
      contains(part.span, heading.span) &&
      heading.line.start !== place.line.start,
  );
  const last = others.findLast(({ span }) => span.start < place.line.start);
  const numeral = toChineseNumeral((last?.numbering?.value ?? 0) + 1);
  const marks = line.hasMarks ? '' : usualMarks(others);
  const candidates = prescribedFormat(report)
    .aspects.filter(({ id }) => !others.some(({ aspect }) => aspect === id))
    .map(({ id, title }) => {
      const text = `（${numeral}）${title}`;
      return {
        kind: 'heading' as const,
        label: text,
        detail: { zh: '第一部分的一个方面', en: 'An aspect of part one' },
        explanation: ASPECT_CONTENTS[id],
        insert: [marks + text],
        words: [text, title],
      };
    });
  return [{ span: line.span, atLeast: 'two', candidates }];
}
