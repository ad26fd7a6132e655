import { type Law, NOTICES, REGULATION } from '../../template/laws.ts';
import { type CompletionPlace, textBefore, textBehind } from './completion-place.ts';
import type { Candidate, Offer } from './offer.ts';

/**
 * The Regulation behind 《, the notices on the report behind 国办, and both behind letters. Of a
 * notice only the number is written: no official text was at hand for its title.
 */
export function laws(place: CompletionPlace): readonly Offer[] {
  const [typed] = BEGUN.exec(textBefore(place)) ?? [];
  if (typed === undefined) return [];
  const [closing = ''] = /^[》〕]/u.exec(textBehind(place)) ?? [];
  const span = { start: place.offset - typed.length, end: place.offset + closing.length };
  return [{ span, atLeast: typed.startsWith('《') ? 'anything' : 'two', candidates: CANDIDATES }];
}

const BEGUN =
  /(?:《[^《》|\t]*|国办[^\s，。；、（(|]{0,60}|(?<![A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]{2,})$/u;

const FULL_NAME = REGULATION.aliases[0] ?? REGULATION.name;

const CANDIDATES: readonly Candidate[] = [
  lawCandidate(`《${FULL_NAME}》`, REGULATION),
  lawCandidate(`《${REGULATION.name}》`, REGULATION),
  lawCandidate(`《${FULL_NAME}》（国务院令第711号）`, REGULATION),
  ...NOTICES.map((notice) => lawCandidate(notice.name, notice)),
];

function lawCandidate(text: string, { summary, name }: Law): Candidate {
  const isNumber = text === name;
  const words = isNumber ? [text] : [text, `《${REGULATION.name}》`];
  return {
    kind: 'law',
    label: text,
    detail: isNumber
      ? { zh: '文号', en: 'Number of a notice' }
      : { zh: '法规名称', en: 'Name of a law' },
    explanation: summary,
    insert: [text],
    words,
  };
}
