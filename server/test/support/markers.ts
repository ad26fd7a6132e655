import { expect } from 'vitest';
import { readReport } from '../../src/core/report/read.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A place marked in a test's text: `«rule/id:characters»`. */
export interface Marked extends Span {
  readonly tag: string;
}

/**
 * Takes the tags out of a test's text. `«requests/row-total:12»` leaves `12` and says that exactly
 * these characters carry that finding; `«requests/row-total:»` marks an empty place. Tags do not nest.
 */
function unmark(marked: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let rest = marked;
  for (;;) {
    const found = /«([a-z-]+\/[a-z-]+):([^»]*)»/u.exec(rest);
    if (found === null) return { text: text + rest, marks };
    const [whole, tag = '', inner = ''] = found;
    text += rest.slice(0, found.index);
    marks.push({ tag, start: text.length, end: text.length + inner.length });
    text += inner;
    rest = rest.slice(found.index + whole.length);
  }
}

/**
 * Runs one rule over a marked text: it must find exactly the marked places, no more and no fewer.
 * Returns the Chinese messages in order, for tests that look at the wording too.
 */
export function expectFindings(
  rule: Rule,
  marked: string,
  fileName: string | null = null,
): string[] {
  const { text, marks } = unmark(marked);
  const findings = rule.check(readReport(text, fileName));
  const show = ({ start, end }: Span) => ({ start, end, text: text.slice(start, end) });
  expect(findings.map(({ span }) => show(span))).toEqual(
    marks.filter(({ tag }) => tag === rule.id).map(show),
  );
  return findings.map(({ message }) => message.zh);
}
