import type { Report } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { aspectHeadings } from './completion/aspect-headings.ts';
import { completionPlace } from './completion/completion-place.ts';
import { laws } from './completion/laws.ts';
import { isLatin, match, openingOf } from './completion/match.ts';
import type { Candidate, Least, Offer, Source } from './completion/offer.ts';
import { partHeadings } from './completion/part-headings.ts';
import { rows } from './completion/rows.ts';
import { sentences } from './completion/sentences.ts';
import { plainText, type Suggestion } from './completion/suggestion.ts';
import { title } from './completion/title.ts';
import { totals } from './completion/totals.ts';

/** Every source of suggestions, the most telling first; suggestions keep this order. */
const SOURCES: readonly Source[] = [
  totals,
  rows,
  title,
  partHeadings,
  aspectHeadings,
  laws,
  sentences,
];

/** Characters after which there may be something to suggest, though no word has begun. */
export const COMPLETING = ['《', '〔', '、', '（', '|'] as const;

/**
 * What could be written at an offset, the most probable first: headings that are missing, labels of
 * rows, totals, usual sentences with the report's own figures, names of laws. Compared with what was
 * typed there, by characters or by initials of their pinyin. Empty within ordinary prose.
 */
export function completion(report: Report, offset: number): readonly Suggestion[] {
  const place = completionPlace(report, offset);
  if (place === null) return [];
  return SOURCES.flatMap((source) => source(place)).flatMap((offer) => {
    const typed = report.text.slice(offer.span.start, offset);
    return isEnough(typed, offer.atLeast) ? matching(report, offer, typed) : [];
  });
}

function isEnough(typed: string, least: Least): boolean {
  if (typed === '') return true;
  const folded = fold(typed);
  switch (least) {
    case 'anything':
      return true;
    case 'two':
      return typed.trim().length >= 2 || openingOf(typed) !== '';
    case 'prose':
      return isLatin(folded)
        ? folded.length >= 2
        : folded.replace(/[^\p{Script=Han}]/gu, '').length >= 4;
    default:
      return least satisfies never;
  }
}

function matching({ text }: Report, { span, candidates }: Offer, typed: string): Suggestion[] {
  return candidates.flatMap((candidate) => {
    const filter = filterOf(candidate, typed);
    const isThere = plainText(candidate.insert) === text.slice(span.start, span.end);
    return filter === null || isThere ? [] : [suggestionOf(candidate, span, filter)];
  });
}

function filterOf({ words, label }: Candidate, typed: string): string | null {
  if (words === null) return typed + label;
  for (const word of words) {
    const filter = match(typed, word);
    if (filter !== null) return filter;
  }
  return null;
}

function suggestionOf(
  { kind, label, detail, explanation, insert }: Candidate,
  span: Offer['span'],
  filter: string,
): Suggestion {
  return { kind, label, detail, explanation, insert, span, filter };
}
