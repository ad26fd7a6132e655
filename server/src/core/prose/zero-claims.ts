import type { Report } from '../report/report.ts';
import type { TableId } from '../template/template.ts';
import type { Localized } from '../text/localized.ts';
import type { Span } from '../text/span.ts';
import { notesOn } from './notes.ts';
import { type Reading, readingIn } from './reading.ts';
import { isOtherPeriod } from './scope.ts';
import { type Sentence, spanIn } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { SIGN, signsAt } from './signs.ts';

/** Words that say that something did not happen: the sum of some cells is claimed to be zero. */
export interface ZeroClaim {
  /** The words, in the report. */
  readonly span: Span;
  readonly sentence: Sentence;
  /** What would have to be zero. */
  readonly reading: Reading;
}

/**
 * What a report's prose denies (未收到申请, 全部办结, 均获维持, 未发生行政诉讼), each with the cells that
 * would have to be zero, in the order of the text. Denials of anything narrower (未收到通过邮箱提交的申请,
 * 未发生因违规引起的诉讼) are left out.
 */
export function zeroClaimsOf(report: Report): readonly ZeroClaim[] {
  const notes = notesOn(report);
  notes.zeroClaims ??= readClaims(report);
  return notes.zeroClaims;
}

function readClaims(report: Report): ZeroClaim[] {
  const claims: ZeroClaim[] = [];
  for (const sentence of sentencesOf(report)) {
    if (!mayDeny(sentence.signs)) continue;
    for (const clause of clausesOf(sentence.text)) {
      claims.push(...claimIn(report, sentence, clause));
    }
  }
  return claims;
}

/** Whether there are signs of words that deny something, and of what they deny. */
function mayDeny(signs: number): boolean {
  if ((signs & SIGN.denial) !== 0 && (signs & DENIED) !== 0) return true;
  return (signs & SIGN.all) !== 0 && (signs & (SIGN.done | SIGN.outcome)) !== 0;
}

/** Whether there are signs of each of some kinds. */
function hasAll(signs: number, wanted: number): boolean {
  return (signs & wanted) === wanted;
}

const DENIED = SIGN.request | SIGN.dispute | SIGN.outcome;

interface Clause {
  readonly from: number;
  readonly text: string;
  /** What its characters may belong to; see SIGN. */
  readonly signs: number;
}

/** The clauses of a sentence that may deny something. */
function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let signs = 0;
  for (let at = 0; at <= sentence.length; at++) {
    const here = signsAt(sentence, at);
    if (at < sentence.length && (here & SIGN.clauseEnd) === 0) {
      signs |= here;
      continue;
    }
    if (mayDeny(signs)) clauses.push({ from, text: sentence.slice(from, at), signs });
    from = at + 1;
    signs = 0;
  }
  return clauses;
}

/** What a clause denies. */
interface Denial {
  /** Within the clause. */
  readonly from: number;
  readonly to: number;
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly name: Localized;
}

function claimIn(report: Report, sentence: Sentence, clause: Clause): ZeroClaim[] {
  const denial =
    noRequests(clause) ??
    noReview(clause) ??
    allAnswered(sentence, clause) ??
    outcome(sentence, clause);
  if (denial === null || isOtherPeriod(clause.text, report.year?.value ?? null)) return [];
  const { table, rows, columns, name } = denial;
  const reading = readingIn(report, table, { rows, name }, columns);
  if (reading === null) return [];
  const span = spanIn(sentence, clause.from + denial.from, clause.from + denial.to);
  return [{ span, sentence, reading }];
}

const NOT =
  '(?:均|都)?(?:未|没有|无|尚未|暂未)(?:新?收到|接到|接获|收悉|受理|发生|产生|出现|引发|涉及|有)?';
const ASKING =
  '任何|过|群众|人民|公民|社会|公众|自然人|法人|其[他它]|组织|企业|单位|个人|或者|向|本机关|本单位|我[局委办厅市县区镇乡]|提出|提交|关于|政府|信息|公开|依|申请|办件|件|情况|事项|要求|案件|业务|书面|的|了|、|和|或|及';
const DISPUTES =
  '因|政府|政务|信息|公开|工作|依|申请|引发|引起|产生|导致|提起|被|有关|相关|方面|任何|行政|复议|诉讼|案件|情况|事项|发生|等|的|、|和|或|及|件|起';
const NO_REQUESTS = new RegExp(`${NOT}(?:${ASKING})+$`, 'u');
const NO_REVIEW = new RegExp(`${NOT}(?:${DISPUTES})+$`, 'u');

function noRequests({ text, signs }: Clause): Denial | null {
  if (!hasAll(signs, SIGN.denial | SIGN.request)) return null;
  const found = NO_REQUESTS.exec(text);
  if (found === null || !/申请/u.test(found[0]) || !/公开/u.test(found[0])) return null;
  return {
    from: found.index,
    to: text.length,
    table: 'requests',
    rows: RECEIVED,
    columns: TOTAL,
    name: { zh: '本年新收', en: 'received this year' },
  };
}

function noReview({ text, signs }: Clause): Denial | null {
  if (!hasAll(signs, SIGN.denial | SIGN.dispute)) return null;
  const found = NO_REVIEW.exec(text);
  if (found === null) return null;
  const rows = disputesIn(found[0]);
  if (rows === null) return null;
  return { from: found.index, to: text.length, table: 'review', columns: TOTAL, ...rows };
}

const FINISHED =
  /(?:全部|均|都|所有)(?:申请)?(?:均|都|全部)?(?:已经?)?(?:按[^，]{0,6})?(?:办结|办理完毕|办理完成|办完)(?!率)/u;
const OTHER_MATTERS = /建议|提案|留言|工单|诉求|信件|复议|诉讼|信访|咨询|事项/u;
const ADMITS = /结?转(?:至|到|入)?(?:[下次]|20)|未办结|正在办理|继续办理/u;

/** 「全部办结」. A sentence that itself names what is carried over does not deny it. */
function allAnswered(
  { text: sentence, heading }: Sentence,
  { from, text, signs }: Clause,
): Denial | null {
  if (!hasAll(signs, SIGN.all | SIGN.done)) return null;
  const found = FINISHED.exec(text);
  if (found === null) return null;
  const about = `${sentence.slice(Math.max(0, from - 40), from)}${text}`;
  const isOnTopic = /申请/u.test(about) || heading?.aspect === 'on-request';
  if (!isOnTopic || OTHER_MATTERS.test(about) || ADMITS.test(sentence)) return null;
  return {
    from: found.index,
    to: found.index + found[0].length,
    table: 'requests',
    rows: CARRIED_ON,
    columns: TOTAL,
    name: { zh: '结转下年度继续办理', en: 'carried to next year' },
  };
}

const UPHELD = /(?:均|全部|都)(?:已)?(?:获得?|被|予以|得到|为)?(?:结果)?维持/u;
const NOT_CORRECTED = /(?:未|无|没有)(?:发生|出现)?(?:被)?[^，]{0,8}(?:纠正|纠错|败诉)/u;

/** 「均获维持」, 「未被纠正」: of the reviews and lawsuits that the sentence is about. */
function outcome({ text: sentence }: Sentence, { text, signs }: Clause): Denial | null {
  if ((signs & SIGN.outcome) === 0) return null;
  const upheld = UPHELD.exec(text);
  const found = upheld ?? NOT_CORRECTED.exec(text);
  const isAboutDisclosure = found !== null && /信息公开|公开申请|依申请/u.test(sentence);
  const disputes = isAboutDisclosure ? disputesIn(sentence) : null;
  if (found === null || disputes === null) return null;
  return upheld === null
    ? denial(found, disputes, CORRECTED, { zh: '的“结果纠正”', en: ': corrected' })
    : denial(found, disputes, NOT_UPHELD, {
        zh: '的“结果纠正”“其他结果”“尚未审结”合计',
        en: ': corrected, other and pending together',
      });
}

function denial(
  found: RegExpExecArray,
  { rows, name }: Disputes,
  columns: readonly string[],
  suffix: Localized,
): Denial {
  return {
    from: found.index,
    to: found.index + found[0].length,
    table: 'review',
    rows,
    columns,
    name: { zh: `${name.zh}${suffix.zh}`, en: `${name.en}${suffix.en}` },
  };
}

interface Disputes {
  readonly rows: readonly string[];
  readonly name: Localized;
}

/** Which blocks of table four some words are about; null when about none. */
function disputesIn(words: string): Disputes | null {
  const reviews = words.includes('复议');
  const lawsuits = words.includes('诉讼');
  if (!reviews && !lawsuits) return null;
  if (reviews && lawsuits) {
    return {
      rows: DISPUTES_OF_BOTH,
      name: { zh: '行政复议和行政诉讼', en: 'reviews and lawsuits' },
    };
  }
  return reviews
    ? { rows: REVIEWS, name: { zh: '行政复议', en: 'administrative reviews' } }
    : { rows: LAWSUITS, name: { zh: '行政诉讼（两类合计）', en: 'lawsuits of both kinds' } };
}

const TOTAL = ['total'];
const CORRECTED = ['corrected'];
const NOT_UPHELD = ['corrected', 'other', 'pending'];
const RECEIVED = ['new'];
const CARRIED_ON = ['next'];
const REVIEWS = ['reconsideration'];
const LAWSUITS = ['litigation-direct', 'litigation-after-review'];
const DISPUTES_OF_BOTH = [...REVIEWS, ...LAWSUITS];
