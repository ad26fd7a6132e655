import type { Report } from '../../report/report.ts';
import type { SectionId } from '../../template/template.ts';
import type { Span } from '../../text/span.ts';
import { type CompletionPlace, textBefore, textBehind } from './completion-place.ts';
import type { Candidate, Offer } from './offer.ts';
import { partAt } from './part-headings.ts';
import type { Sentence } from './sentence.ts';
import { disclosureSentences } from './sentences/disclosure.ts';
import { requestSentences } from './sentences/requests.ts';
import { reviewSentences } from './sentences/review.ts';
import { ACCOUNTABILITY, OTHER, PROBLEMS } from './sentences/statements.ts';
import { plainText } from './suggestion.ts';

/** Where a sentence begins, those that belong in the part, with the figures of its tables. */
export function sentences(place: CompletionPlace): readonly Offer[] {
  const span = place.isInTable ? null : begunSentence(place);
  const part = partAt(place.report, place.line.start);
  if (span === null || part === null) return [];
  // What stands in the part's own heading is no sentence.
  const heading = part.heading?.span;
  if (heading !== undefined && span.start < heading.end && place.offset >= heading.start) return [];
  const candidates = sentencesOf(place.report, part.id).map(candidateOf);
  return [{ span, atLeast: 'prose', candidates }];
}

/** From the end of the sentence before, or the first character of the line, to the place. */
function begunSentence(place: CompletionPlace): Span | null {
  const [typed = ''] = /(?<![^。；！？：\n\r])[^。；！？：\n\r]*$/u.exec(textBefore(place)) ?? [];
  if (!/^(?:\s|$)/u.test(textBehind(place))) return null;
  const start = place.offset - typed.replace(/^[\s\ufeff]+/u, '').length;
  return { start, end: place.offset };
}

function sentencesOf(report: Report, part: SectionId): readonly Sentence[] {
  switch (part) {
    case 'overview':
      return [
        ...disclosureSentences(report),
        ...requestSentences(report),
        ...reviewSentences(report),
        ...ACCOUNTABILITY,
      ];
    case 'disclosure':
      return disclosureSentences(report);
    case 'requests':
      return requestSentences(report);
    case 'review':
      return reviewSentences(report);
    case 'problems':
      return [...PROBLEMS, ...ACCOUNTABILITY];
    case 'other':
      return OTHER;
    default:
      return part satisfies never;
  }
}

function candidateOf({ name, insert, detail, explanation }: Sentence): Candidate {
  const text = plainText(insert);
  return {
    kind: 'sentence',
    label: text,
    detail,
    explanation,
    insert,
    words: [text, text.replace(/^20..年，/u, ''), text.replace(/^(?:20..年，)?本机关/u, ''), name],
  };
}
