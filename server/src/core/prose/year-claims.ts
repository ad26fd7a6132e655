import type { Report } from '../report/report.ts';
import { yearNumber } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';
import { lengthBefore, type Sentence, spanIn } from './sentence.ts';
import { sentencesOf } from './sentences.ts';
import { SIGN } from './signs.ts';

/** A year that the prose gives as its own: the one that the report is about. */
export interface YearClaim {
  readonly year: number;
  /** The year's digits or numerals. */
  readonly span: Span;
  /**
   * Whether the words leave no doubt (现将2023年度…报告如下); otherwise a sentence only begins with the
   * year (2023年，我局…), which may tell of the past as well.
   */
  readonly certain: boolean;
}

/** The years that the prose claims to be about, in the order of the text, one a sentence. */
export function yearClaims(report: Report): readonly YearClaim[] {
  const sentences = sentencesOf(report);
  const claims: YearClaim[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || !mayClaim(sentence)) continue;
    const text = withoutQuotes(sentence);
    const claim =
      certainClaim(sentence, text) ?? beginning(report, sentence, text, sentences[at + 1]);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

const YEAR = '(?:20\\d\\d|二[〇零○o][〇零○o一二三四五六七八九]{2})';
/** Names of documents, and their numbers, have years of their own. */
const QUOTED = /《[^《》]{0,120}》?|〔[^〕]{0,12}〕|[[［【(（]20\d\d[\]］】)）]/gu;

/** A quick look: a sentence for which this is false claims no year, whatever years it names. */
function mayClaim(sentence: Sentence): boolean {
  const { signs, text, section } = sentence;
  if ((signs & SIGN.year) === 0) return false;
  const isAnywhere = section === null || (signs & (SIGN.opening | SIGN.all)) !== 0;
  if (!isAnywhere && !'2二'.includes(text.charAt(behindHeading(sentence)))) return false;
  return NAMED.test(text);
}

const NAMED = new RegExp(`${YEAR}年`, 'u');

const CERTAIN: readonly RegExp[] = [
  // 现将我局2023年度政府信息公开工作情况报告如下
  new RegExp(
    `(?:现将|现就|现对)[^。]{0,40}?(?<year>${YEAR})年(?!\\d|[底初末])[^。]{0,60}(?:如下|公布|公告|报告|汇报|通报)`,
    'u',
  ),
  new RegExp(
    `(?<year>${YEAR})年度?(?:政府|政务)?信息公开(?:工作)?(?:情况|年度报告|报告|年报)[^，。]{0,12}如下`,
    'u',
  ),
];
/** In front of part one, a report speaks of itself: 我局编制了2023年度政府信息公开工作年度报告. */
const OF_ITSELF = new RegExp(
  `(?:编制|撰写|形成|制作|起草)[^，。]{0,12}?(?<year>${YEAR})年度?[^，。]{0,16}报告`,
  'u',
);

/** The sentence with blanks in place of documents' names and numbers. */
function withoutQuotes({ text, signs }: Sentence): string {
  return (signs & SIGN.quote) === 0 ? text : text.replace(QUOTED, blank);
}

function certainClaim(sentence: Sentence, text: string): YearClaim | null {
  const mayOpen = (sentence.signs & SIGN.opening) !== 0;
  for (const pattern of mayOpen ? CERTAIN : []) {
    const claim = claimAt(sentence, pattern.exec(text), true);
    if (claim !== null) return claim;
  }
  return sentence.section === null ? claimAt(sentence, OF_ITSELF.exec(text), true) : null;
}

/** What the sentence counts or does belongs to its year: 2023年，我局…; 2023年度，…; 2023年全年…. */
const BEGINS = new RegExp(
  `^(?<year>${YEAR})年(?:全年|度?(?=[，,]|[我本全共累各区县市省州镇乡]|政府信息公开))`,
  'u',
);
const ALL_YEAR = new RegExp(`(?<year>${YEAR})年全年`, 'u');
/** What bears the year is a thing of its own: 2023年度部门决算, 2023年政务公开考核. */
const OWN_YEAR =
  /^.{4}年度?[^，。]{0,14}(?:考核|考评|评估|测评|评议|检查|审计|绩效|决算|预算|年度报告|年报|要点)/u;
/** The sentence compares two times, or tells something of the past. */
const OTHER_TIME =
  /[上去]一?年|同比|环比|相比|比较|较|同期|以来|截至|截止|[^一]起[，。]|印发|修订|成立|出台|首次|曾|已于|今年|本年|结转|届时|表彰|荣获|获得|获评|遗留|跨年/u;
/** Years to come are spoken of in plans. */
const PLAN = /将|下一步|明年|今后|计划|拟|力争|继续|进一步|持续|加强|要/u;

function beginning(
  { year: own }: Report,
  sentence: Sentence,
  text: string,
  next: Sentence | undefined,
): YearClaim | null {
  const from = behindHeading(sentence);
  const words = text.slice(from);
  const begins = BEGINS.exec(words);
  const first =
    begins === null || OWN_YEAR.test(words) ? null : claimAt(sentence, begins, false, from);
  const claim = first ?? allYear(sentence, text);
  if (claim === null || own === null || claim.year === own.value) return claim;
  if (OTHER_TIME.test(text)) return null;
  if (claim.year > own.value && (PLAN.test(text) || sentence.section === 'problems')) return null;
  const years = [...text.matchAll(/20\d\d(?=年)/gu)].map(([written]) => Number(written));
  if (years.some((each) => each !== claim.year)) return null;
  return next !== undefined && goesOnWith(next, own.value) ? null : claim;
}

function allYear(sentence: Sentence, text: string): YearClaim | null {
  if ((sentence.signs & SIGN.all) === 0) return null;
  return claimAt(sentence, ALL_YEAR.exec(text), false);
}

/** Where the sentence's own words begin: behind a heading that it stands beside. */
function behindHeading(sentence: Sentence): number {
  const { heading, text } = sentence;
  if (heading === null) return ordinalLength(text);
  const behind = lengthBefore(sentence, heading.span.end);
  const starts = behind < text.length ? behind : 0;
  return starts + ordinalLength(text.slice(starts));
}

function ordinalLength(text: string): number {
  return (
    /^(?:[，：:、.．]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四五六七八九十]是)*/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** 「2023年，…。2024年，…。」 tells two years one after the other. */
function goesOnWith({ text }: Sentence, year: number): boolean {
  return /^(?:今年|本年|当年)/u.test(text) || text.startsWith(`${year}年`);
}

function claimAt(
  sentence: Sentence,
  match: RegExpExecArray | null,
  certain: boolean,
  shift = 0,
): YearClaim | null {
  const written = match?.groups?.['year'];
  if (match === null || written === undefined) return null;
  const year = yearNumber(written.replaceAll('o', '〇'));
  if (year === null) return null;
  const from = shift + match.index + match[0].indexOf(written);
  return { year, certain, span: spanIn(sentence, from, from + written.length) };
}

function blank(written: string): string {
  return ' '.repeat(written.length);
}
