import type { Report } from '../report/report.ts';
import type { Localized } from '../text/localized.ts';
import { type Surroundings, surroundingsOf } from './clause.ts';
import { DISCLOSURE_MEANINGS } from './disclosure-meanings.ts';
import type { ColumnMeaning, Meaning } from './meaning.ts';
import { notesOn } from './notes.ts';
import { numbersIn, type WrittenNumber } from './numbers.ts';
import type { ProseFigure, Subject } from './prose-figure.ts';
import { type Reading, readingIn } from './reading.ts';
import { APPLICANT_MEANINGS, REQUEST_MEANINGS } from './request-meanings.ts';
import { OUTCOME_MEANINGS, REVIEW_MEANINGS } from './review-meanings.ts';
import { isOtherObject, isOtherPeriod } from './scope.ts';
import { type Sentence, spanIn } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { COUNTED } from './signs.ts';
import { createWordFinder, type FoundWords } from './word-finder.ts';

/** What cases are counted in. People, articles and money are other things. */
const CASE_UNITS: ReadonlySet<string> = new Set(['件', '件次', '条', '起', '宗', '例']);
/** Cases too, but only where nothing is named behind: 六个部分 and 3次培训 are none. */
const VAGUE_UNITS: ReadonlySet<string> = new Set(['份', '项', '个', '次']);
/** What stands behind a number with a vague unit when nothing is named. */
const NOTHING_NAMED = '，。；：、（）！？';

/**
 * The figures of a report's prose that speak of what its tables count, each with every cell or sum
 * of cells that it may mean, in the order of the text. A figure whose meaning is not clear is left
 * out: silence is better than a false alarm.
 */
export function proseFiguresOf(report: Report): readonly ProseFigure[] {
  const notes = notesOn(report);
  notes.figures ??= readFigures(report);
  return notes.figures;
}

function readFigures(report: Report): ProseFigure[] {
  const figures: ProseFigure[] = [];
  for (const sentence of sentencesOf(report)) {
    if ((sentence.signs & COUNTED) !== 0) figures.push(...figuresIn(report, sentence));
  }
  return figures;
}

function figuresIn(report: Report, sentence: Sentence): ProseFigure[] {
  const numbers = numbersIn(sentence.text, countsCases);
  const figures: ProseFigure[] = [];
  let context: Subject | null = null;
  let done = 0;
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1]?.from ?? sentence.text.length;
    const around = surroundingsOf(sentence.text, number, done, next);
    done = number.end;
    const before: Subject | null = subjectIn(sentence, around, context);
    const behind: ResultBehind | null =
      before === null ? resultBehind(sentence, around, context) : null;
    if (behind !== null) done += behind.length;
    const subject: Subject | null = before ?? behind?.subject ?? null;
    if (subject === null) continue;
    context = subject;
    const figure = figureOf(report, sentence, number, around, subject);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function countsCases(sentence: string, unit: string, end: number): boolean {
  if (CASE_UNITS.has(unit)) return true;
  return VAGUE_UNITS.has(unit) && NOTHING_NAMED.includes(sentence.charAt(end));
}

function figureOf(
  report: Report,
  sentence: Sentence,
  number: WrittenNumber,
  around: Surroundings,
  subject: Subject,
): ProseFigure | null {
  if (
    !CARRIED_OVER.has(subject.meaning) &&
    isOtherPeriod(around.clause, report.year?.value ?? null)
  ) {
    return null;
  }
  if (subject.meaning.table === 'requests' && isOtherObject(around)) return null;
  const readings = readingsOf(report, subject);
  if (readings.length === 0) return null;
  return {
    span: spanIn(sentence, number.from, number.to),
    sentence,
    number,
    subject,
    readings,
    around,
    organ: report.organ?.name ?? '',
  };
}

function readingsOf(report: Report, { meaning, columns }: Subject): Reading[] {
  const suffix: Localized | null =
    columns === null ? null : { zh: `的“${columns.name.zh}”`, en: `, ${columns.name.en}` };
  return meaning.readings.flatMap(
    (each) =>
      readingIn(report, meaning.table, each, columns?.columns ?? meaning.columns, suffix) ?? [],
  );
}

/** What the words in front of a number, and the sentence so far, say that it counts. */
function subjectIn(
  sentence: Sentence,
  around: Surroundings,
  context: Subject | null,
): Subject | null {
  const { before } = around;
  const own = lastMeaning(findMeanings(before), before);
  const meaning = reviewBefore(around) ?? own ?? context?.meaning ?? null;
  if (meaning === null || !isOnTopic(meaning, sentence, around, context)) return null;
  const columns = columnsIn(meaning, before);
  // Without words of its own a number goes on about the same rows only if it names columns.
  if (own === null && meaning === context?.meaning && columns.length === 0) return null;
  if (columns.length > 1) return null;
  return { meaning, columns: columns[0] ?? null };
}

/** 「行政复议、行政诉讼……，共办理相关案件74件」: what was named in the clause before. */
function reviewBefore({ before, earlier }: Surroundings): Meaning | null {
  const isAboutCases = before.includes('案件') && !/申请|复议|诉讼/u.test(before);
  return isAboutCases ? lastMeaning(findReviews(earlier), earlier) : null;
}

/** What was found behind a number, and how much of the sentence that took. */
interface ResultBehind {
  readonly subject: Subject;
  readonly length: number;
}

/** 「2件予以公开」: a result named behind its number. */
function resultBehind(
  sentence: Sentence,
  around: Surroundings,
  context: Subject | null,
): ResultBehind | null {
  const { after } = around;
  const [first] = findResults(after);
  if (first === undefined || !isOnTopic(first.meaning, sentence, around, context)) return null;
  return { subject: { meaning: first.meaning, columns: null }, length: after.length };
}

/** The meanings of table three that name one result, and so may stand behind the number too. */
const RESULTS = REQUEST_MEANINGS.filter(({ readings }) =>
  readings.every(({ rows }) => rows.every((row) => /^r[1-6]/u.test(row))),
).filter(({ readings }) => readings.every(({ rows }) => rows.length <= 2));

const ALL = [...REQUEST_MEANINGS, ...REVIEW_MEANINGS, ...DISCLOSURE_MEANINGS];
/** What was there at the beginning of the year or is left at its end may be said of another one. */
const CARRIED_OVER: ReadonlySet<Meaning> = new Set(
  ALL.filter(({ readings }) =>
    readings.some(({ rows }) => rows.every((row) => row === 'carried' || row === 'next')),
  ),
);

const findMeanings = createWordFinder(ALL);
const findReviews = createWordFinder(REVIEW_MEANINGS);
const findResults = createWordFinder(RESULTS);
const findColumns = createWordFinder([...APPLICANT_MEANINGS, ...OUTCOME_MEANINGS]);

/**
 * The meaning whose words end last; of those that end together, the longest words. Null when two
 * are named together (予以公开或部分公开14件): their sum is nobody's figure.
 */
function lastMeaning(found: readonly FoundWords<Meaning>[], text: string): Meaning | null {
  let [last] = found;
  if (last === undefined) return null;
  // Found in the order in which they begin, so that of two that end together the longer is kept.
  for (const each of found) if (each.end > last.end) last = each;
  const before = text.slice(0, last.start);
  const isJoined = AND.test(before) && found.some(({ end }) => end < before.length);
  return isJoined ? null : last.meaning;
}

const AND = /(?:或者?|和|以?及|与|、)$/u;

/** Whether the words are about the disclosure of information, and not about reviews or requests at large. */
function isOnTopic(
  { table }: Meaning,
  { text, section, heading }: Sentence,
  { earlier, clause }: Surroundings,
  context: Subject | null,
): boolean {
  if (context?.meaning.table === table) return true;
  const isUnderRequests = heading?.aspect === 'on-request' || section === 'requests';
  switch (table) {
    case 'requests':
      return isUnderRequests || (earlier + clause).includes('申请');
    case 'review':
      return isUnderRequests || section === 'review' || /信息公开|公开申请|依申请/u.test(text);
    case 'disclosure':
      return true;
  }
}

function columnsIn({ table }: Meaning, before: string): readonly ColumnMeaning[] {
  const found = new Set<ColumnMeaning>();
  for (const { meaning } of findColumns(before)) {
    if (meaning.table === table) found.add(meaning);
  }
  // 「公民、法人和其他组织」 together are all applicants.
  return found.size === 0 || ALL_APPLICANTS.test(before) ? [] : [...found];
}

const ALL_APPLICANTS = /(?:公民|自然人)(?:、|和|及|与|或)?(?:企业)?法人/u;
