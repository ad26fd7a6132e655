import type { Report } from '../../report/report.ts';
import { replaceCompatibilityCharacters } from '../../text/compatibility.ts';
import { contains, type Span } from '../../text/span.ts';
import { documentTitles } from './document-titles.ts';

/**
 * Where a report names the year that it is about: in the title, in the reporting period, and wherever
 * the prose says 「2024年」, in digits of either width or in Chinese.
 *
 * The same number means something else in the title or the number of a document, in the date of an
 * event or of publication, and in a range of several years.
 */
export function yearOccurrences({ text, title, year, published }: Report): readonly Span[] {
  if (year === null) return [];
  const plain = replaceCompatibilityCharacters(text);
  const cited = documentTitles(text);
  const own = [title?.year ?? null, year.span].filter((span) => span !== null);
  const found = [...plain.matchAll(numberPattern(year.value))].flatMap((mention): Span[] => {
    const span = { start: mention.index, end: mention.index + mention[0].length };
    const before = plain.slice(Math.max(0, span.start - CONTEXT), span.start);
    const behind = YEAR_BEHIND.exec(plain.slice(span.end, span.end + CONTEXT))?.[1] ?? null;
    if (behind === null) return IS_LABEL.test(before) ? [span] : [];
    if (title !== null && contains(title.span, span)) return [span];
    const others = published === null ? cited : [...cited, published.span];
    const isElsewhere = others.some((each) => contains(each, span));
    return isElsewhere || isOther(before, behind, year.value) ? [] : [span];
  });
  const spans = new Map([...own, ...found].map((span) => [span.start, span]));
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

/** How much of the text on either side tells what a year means. */
const CONTEXT = 24;

const DIGITS = [
  '0０〇零○',
  '1１一',
  '2２二',
  '3３三',
  '4４四',
  '5５五',
  '6６六',
  '7７七',
  '8８八',
  '9９九',
];
const ANY_DIGIT = `[${DIGITS.join('')}]`;
const ANY_YEAR = `20\\d\\d|２０[０-９]{2}|二[〇零○]${ANY_DIGIT}{2}`;

/** The digits of a year; an extraction may have spaced them out. */
function numberPattern(year: number): RegExp {
  return new RegExp(
    `(?<!${ANY_DIGIT})${digitsOf(year).join('[^\\S\\r\\n]?')}(?!${ANY_DIGIT})`,
    'gu',
  );
}

/** What stands behind 「年」. */
const YEAR_BEHIND = /^\s{0,4}年(.*)/su;
const IS_LABEL = /报告年度\s*(?:[:：]\s*)?$/u;

function isOther(before: string, behind: string, year: number): boolean {
  return (
    OPENS_NUMBER.test(before) ||
    IS_NUMBERED.test(behind) ||
    isInRange(before, behind, year) ||
    (HAS_MONTH.test(behind) && !isPeriod(before, behind))
  );
}

/** 〔2024年〕第3号, 2024年第3号. */
const OPENS_NUMBER = /[〔［[]\s*$/u;
const IS_NUMBERED = new RegExp(`^\\s*第\\s*${ANY_DIGIT}{1,4}\\s*号`, 'u');

/** 2024年至2026年, 2022—2024年: several years, of which the report's is but one. */
const RANGE_BEFORE = new RegExp(`(${ANY_YEAR})\\s*(?:年度?\\s*|度\\s*)?[-—–―~～至到]+\\s*$`, 'u');
const RANGE_BEHIND = new RegExp(`^度?\\s*[-—–―~～至到]+\\s*(${ANY_YEAR})`, 'u');

function isInRange(before: string, behind: string, year: number): boolean {
  const ends = [RANGE_BEFORE.exec(before)?.[1], RANGE_BEHIND.exec(behind)?.[1]];
  return ends.some(
    (end) => end !== undefined && !new RegExp(`^${digitsOf(year).join('')}$`, 'u').test(end),
  );
}

function digitsOf(year: number): string[] {
  return [...String(year)].map((digit) => `[${DIGITS[Number(digit)] ?? digit}]`);
}

/** A date is a fact; it does not become another one with the report's year. */
const HAS_MONTH = new RegExp(`^\\s*(?:${ANY_DIGIT}|十){1,3}\\s*月`, 'u');

/** But for the first and the last day of the reporting period. */
const BEGINS_PERIOD = /^\s*(?:[1１一])\s*(?:月\s*(?:[1１一]\s*日\s*)?(?:起\s*)?)?[-—–―~～至到]/u;
const ENDS_PERIOD = /^\s*(?:1\s*2|１２|十二)\s*月\s*(?:(?:3\s*1|３１|三十一)\s*日|底|末)?/u;
const LEADS_TO_END = /[-—–―~～至到止]\s*$/u;

function isPeriod(before: string, behind: string): boolean {
  return BEGINS_PERIOD.test(behind) || (LEADS_TO_END.test(before) && ENDS_PERIOD.test(behind));
}
