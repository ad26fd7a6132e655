import type { Locale } from '../../core/text/localized.ts';
import type { LocatedFinding } from '../check/outcome.ts';

/** A finding's message with the places in other years' reports behind it, for formats of one line. */
export function messageWithElsewhere(
  { message, elsewhere }: LocatedFinding,
  locale: Locale,
): string {
  if (elsewhere.length === 0) return message[locale];
  const places = elsewhere.map((place) => `${placeElsewhere(place)} ${place.message[locale]}`);
  return locale === 'zh'
    ? `${message.zh}（${places.join('；')}）`
    : `${message.en} (${places.join('; ')})`;
}

/** A place in another file as people write it: file, line and character from one. */
export function placeElsewhere({ file, range: { start } }: LocatedFinding['elsewhere'][number]) {
  return `${file}:${start.line + 1}:${start.character + 1}`;
}
