import type { Span } from '../../src/core/text/span.ts';

/**
 * Every span anywhere inside a value of plain data, so that an invariant of spans needs no list of
 * the places that hold one. Templates have none and are passed over.
 */
export function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isSpan(value) ? [value] : [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    key === 'template' ? [] : spansIn(each),
  );
  return [...own, ...inner];
}

function isSpan(value: object): value is Span {
  return (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
