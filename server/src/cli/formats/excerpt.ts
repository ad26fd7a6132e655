import { printable } from '../../core/text/printable.ts';
import { displayWidth } from '../../core/text/width.ts';
import type { LocatedFinding } from '../check/outcome.ts';

/** A line of source and the marks to set under it. */
export interface Excerpt {
  readonly line: string;
  readonly mark: string;
}

/** How many characters are shown before and behind the place; paragraphs may have hundreds. */
const BEFORE = 24;
const BEHIND = 24;
const LONGEST_MARK = 40;

/** The part of its line around a finding, fit for a terminal, with ^ under the finding itself. */
export function excerptOf({ line, range: { start, end } }: LocatedFinding): Excerpt {
  const from = Math.min(start.character, line.length);
  const to = Math.max(
    from,
    end.line === start.line ? Math.min(end.character, line.length) : line.length,
  );
  const shownTo = Math.min(to, from + LONGEST_MARK);
  const left = Math.max(0, from - BEFORE);
  const right = Math.min(line.length, shownTo + BEHIND);
  const before = `${left > 0 ? '…' : ''}${printable(line.slice(left, from))}`.trimStart();
  const marked = printable(line.slice(from, shownTo));
  const behind = `${printable(line.slice(shownTo, right))}${right < line.length ? '…' : ''}`;
  return {
    line: `${before}${marked}${behind}`.trimEnd(),
    mark: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked))),
  };
}
