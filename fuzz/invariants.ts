import { isDeepStrictEqual } from 'node:util';
import type { TextEdit } from '../server/src/core/text/edit.ts';
import type { Span } from '../server/src/core/text/span.ts';
import { spansIn } from '../server/test/support/spans.ts';

/** Throws with the promise that was broken. */
export function ensure(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken: ${promise}`);
}

/** Throws unless both are the same, through and through. */
export function ensureSame(one: unknown, other: unknown, promise: string): void {
  if (isDeepStrictEqual(one, other)) return;
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 500);
  throw new Error(`broken: ${promise}\n  ${shown(one)}\n  ${shown(other)}`);
}

/** Throws unless every span anywhere in a value lies inside a text. */
export function ensureInside(text: string, value: unknown, what: string): void {
  for (const span of spansIn(value)) {
    const { start, end } = span;
    const holds = Number.isInteger(start) && 0 <= start && start <= end && end <= text.length;
    if (!holds) ensure(false, `${what} lies inside the text, at ${start}–${end} of ${text.length}`);
  }
}

/** Throws unless spans stand in the order of the text and do not overlap. */
export function ensureApart(text: string, spans: readonly Span[], what: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    ensure(last <= start && start <= end, `${what} stand in order and apart, at ${start}`);
    last = end;
  }
  ensure(last <= text.length, `${what} end inside the text`);
}

/** Throws unless edits can be made: inside the text, in its order, apart from each other. */
export function ensureEdits(text: string, edits: readonly TextEdit[], what: string): void {
  ensureApart(
    text,
    edits.map(({ span }) => span),
    `the edits of ${what}`,
  );
}
