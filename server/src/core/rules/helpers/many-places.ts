import type { TextEdit } from '../../text/edit.ts';
import { lineStartsOf, placeOf } from '../../text/lines.ts';
import type { Localized } from '../../text/localized.ts';
import type { Fix } from '../fix.ts';
import type { RuleFinding } from '../rule.ts';

/** More places than this are only counted. */
const MOST_PLACES = 50;

/** One finding for all places of a report that have the same small fault, on the first of them. */
export function oneFinding(
  places: readonly TextEdit[],
  message: Localized,
  about: (place: TextEdit) => Localized,
): readonly RuleFinding[] {
  const [first] = places;
  if (first === undefined) return [];
  return [
    {
      span: first.span,
      message,
      related: places
        .slice(1, MOST_PLACES + 1)
        .map((place) => ({ span: place.span, message: about(place) })),
      places: places.length,
      subject: { cell: '', value: String(places.length) },
    },
  ];
}

/** Puts all places right, or those on the finding's line only. */
export function fixesOfPlaces(
  text: string,
  { span }: RuleFinding,
  places: readonly TextEdit[],
  all: Localized,
  here: (count: number) => Localized,
): readonly Fix[] {
  const starts = lineStartsOf(text);
  const { line } = placeOf(starts, span.start);
  const onLine = places.filter((place) => placeOf(starts, place.span.start).line === line);
  const whole: Fix = { title: all, grade: 'safe', edits: places };
  if (onLine.length === places.length) return [whole];
  return [whole, { title: here(onLine.length), grade: 'safe', partial: true, edits: onLine }];
}
