import type { Title } from '../syntax/titles.ts';
import { fold } from '../text/fold.ts';
import { yearNumber } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import type { ReportYear } from './report.ts';

const LABEL = /报告年度\s*(?:[:：]\s*)?(20\d\d)/u;
const PERIOD = /(20\d\d)\s*年\s*1\s*月\s*1\s*日[^。]{0,12}(20\d\d)?\s*(?:年\s*)?12\s*月\s*31\s*日/u;
const IN_FILE_NAME = /(?<!\d)(20[12]\d)(?!\d)/u;
/** How much of the report's beginning may tell its year. */
const HEAD = 3000;

/**
 * The report's year: from the title, else from a line 「报告年度」, else from the file's name, else
 * from the reporting period that the introduction states. Null when none of them tells it.
 */
export function readYear(
  text: string,
  title: Title | null,
  fileName: string | null,
): ReportYear | null {
  return (
    fromTitle(text, title) ??
    fromPattern(text, LABEL, 'label') ??
    fromFileName(fileName) ??
    fromPattern(text, PERIOD, 'body')
  );
}

function fromTitle(text: string, title: Title | null): ReportYear | null {
  const span = title?.year ?? null;
  if (span === null) return null;
  const value = yearNumber(fold(text, span.start, span.end));
  return value === null ? null : { value, source: 'title', span };
}

function fromPattern(text: string, pattern: RegExp, source: 'label' | 'body'): ReportYear | null {
  const match = pattern.exec(text.slice(0, HEAD));
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const span: Span = { start, end: start + match[1].length };
  return { value: Number(match[1]), source, span };
}

function fromFileName(fileName: string | null): ReportYear | null {
  const match = fileName === null ? null : IN_FILE_NAME.exec(fileName);
  return match === null ? null : { value: Number(match[1]), source: 'file-name', span: null };
}
