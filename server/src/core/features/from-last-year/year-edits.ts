import type { Report } from '../../report/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../text/fold.ts';
import { yearNumber } from '../../text/numerals.ts';
import { contains, type Span, textOf } from '../../text/span.ts';

/**
 * The edits that move the report's year on, in the title and in the prose. A year stays what it is in
 * the name of a document, where it is compared with, in the date of a law, and in the date of
 * something that happened: that was last year and will not happen again. Where a sentence begins with
 * the year after it, it speaks of plans, and they move on as well.
 *
 * @param last the year of last year's report.
 */
export function yearEdits({ text, title, year }: Report, last: number): TextEdit[] {
  const known = [title?.year ?? null, year?.source === 'label' ? year.span : null].filter(
    (span) => span !== null,
  );
  const quoted = Array.from(text.matchAll(QUOTED), spanOf);
  const others = Array.from(text.matchAll(YEAR), spanOf)
    .filter((span) => !known.some((each) => each.start < span.end && span.start < each.end))
    .filter((span) => !quoted.some((each) => contains(each, span)))
    .filter((span) => isMoved(text, span, last));
  return [...known, ...others].map((span) => {
    const written = textOf(text, span);
    return { span, text: inSameScript(written, yearOf(written) + 1) };
  });
}

const YEAR =
  /(?<![\d０-９])(?:20\d\d|２０[０-９]{2}|二[〇零○][〇零○一二三四五六七八九]{2})(?=\s*年)/gu;
/** 《…》: its years are part of a name. */
const QUOTED = /《[^《》]{0,120}》/gu;
const COMPARED = /(?:比|较|与|同|于|超过|对照)\s*$/u;
/** A law or a notice, in whatever year it was made. */
const MADE =
  /^\s*年\s*(?:\d{1,2}\s*月\s*)?(?:\d{1,2}\s*日)?[^，。；、\s]{0,4}(?:修订|修正|公布|颁布|施行|印发|制定|出台的)/u;
const IN_MONTH = /^\s*年度?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/u;
/** The first and the last day of the year, or all of its months: the report's own period. */
const PERIOD =
  /^\s*年\s*(?:0?1\s*月\s*0?1\s*日|12\s*月\s*31\s*日|12\s*月底|0?1\s*(?:月\s*)?[-—–~～至到]\s*12\s*月)/u;
const SENTENCE_START = /(?:^|[。；！？\r\n])[\s\u3000]*$/u;
/** How far around a year one has to look. */
const REACH = 24;

function isMoved(text: string, span: Span, last: number): boolean {
  const value = yearOf(textOf(text, span));
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  if (MADE.test(after) || (IN_MONTH.test(after) && !PERIOD.test(after))) return false;
  if (value === last + 1) return SENTENCE_START.test(before) && !IN_MONTH.test(after);
  return value === last && !COMPARED.test(before);
}

function yearOf(written: string): number {
  return yearNumber(fold(written)) ?? 0;
}

/** A year in the kind of digits that another one is written with. */
function inSameScript(written: string, year: number): string {
  const digits = [...String(year)];
  if (/[０-９]/u.test(written)) {
    return digits.map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
  }
  if (!written.startsWith('二')) return digits.join('');
  const zero = /[〇零○]/u.exec(written)?.[0] ?? '〇';
  return digits.map((digit) => (digit === '0' ? zero : CHINESE.charAt(Number(digit)))).join('');
}

const CHINESE = '〇一二三四五六七八九';

function spanOf({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}
