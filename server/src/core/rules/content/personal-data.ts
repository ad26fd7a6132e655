import type { Report } from '../../report/report.ts';
import { digitValue, isDigit } from '../../text/characters.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Localized } from '../../text/localized.ts';
import { contains, type Span } from '../../text/span.ts';
import { tablesOf } from '../helpers/cell-walk.ts';
import { exampleReport } from '../helpers/section-example.ts';
import { TEXT_SIGN, textSignsOf } from '../helpers/text-signs.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const contact = (how: string) =>
  exampleReport({
    title: `云溪县水务局2024年政府信息公开工作年度报告\n如对本报告有疑问，请联系：${how}。`,
  });

/** A mobile number or the number of an identity card: what belongs to a person, not to the organ. */
export const personalData: Rule = {
  id: 'content/personal-data',
  severity: 'information',
  summary: {
    zh: '文中有手机号码或者身份证号码。',
    en: 'The text holds a mobile number or the number of an identity card.',
  },
  reason: {
    zh: '年度报告向全社会公布，个人的手机号码、身份证号码属于个人信息（参见条例第十五条和个人信息保护法）。联系方式一般写办公电话。',
    en: 'The report is published. Mobile and identity numbers belong to a person (see article 15 of the Regulation and the law on personal information); an office has a telephone of its own.',
  },
  remedy: {
    zh: '换成办公电话，或者删去、隐去中间几位；确属对外公布的号码，可以忽略这条提示。',
    en: 'Give the office’s number instead, or leave out the middle digits. If the number is meant to be public, ignore the finding.',
  },
  invalid: [
    {
      caption: { zh: '联系方式是手机号码。', en: 'A mobile number to call.' },
      text: contact('13800000000'),
    },
  ],
  valid: [
    {
      caption: { zh: '办公电话。', en: 'The telephone of an office.' },
      text: contact('0999-1234567'),
    },
    {
      caption: { zh: '已经隐去中间几位。', en: 'The middle digits are left out.' },
      text: contact('138××××0000'),
    },
  ],
  check: (report) => numbersIn(report).map((number) => finding(report.text, number)),
  fixes(report, { span }) {
    const number = numbersIn(report).find((each) => each.span.start === span.start);
    if (number === undefined) return [];
    const written = masked(report.text, number);
    return [
      {
        title: { zh: `隐去中间几位：${written}`, en: `Leave out the middle digits: ${written}` },
        grade: 'choice',
        edits: [maskEdit(report.text, number)],
      },
    ];
  },
};

interface PersonalNumber {
  readonly kind: 'mobile' | 'identity';
  readonly span: Span;
}

const D = '[0-9０-９]';
/** Between the groups of digits: one space or hyphen at most, as 138 0000 0000. */
const GAP = '[ \\-－—\\u3000]?';
/** Part of a longer number, a word, an address or a code: none of ours. */
const BEFORE = '(?<![\\w０-９.．/@#=?&%+\\-－—])(?<![0-9０-９][ ])';
const AFTER = `(?!${GAP}[\\w０-９@])(?![.．]${D})(?!\\s*[元次人件条个万亿])`;
const MOBILE = new RegExp(`${BEFORE}[1１][3-9３-９]${D}${GAP}${D}{4}${GAP}${D}{4}${AFTER}`, 'gu');
const IDENTITY = new RegExp(
  `${BEFORE}[1-9１-９]${D}{5}${GAP}[12１２]${D}{7}${GAP}${D}{3}[0-9０-９XxＸｘ]${AFTER}`,
  'gu',
);

/** Every number of a person, in the order of the text. Figures in tables are none. */
function numbersIn(report: Report): readonly PersonalNumber[] {
  if ((textSignsOf(report) & TEXT_SIGN.longNumber) === 0) return [];
  const tables = tablesOf(report).map(({ span }) => span);
  const find = (kind: PersonalNumber['kind'], pattern: RegExp): PersonalNumber[] =>
    Array.from(report.text.matchAll(pattern), ({ index, 0: written }) => ({
      kind,
      span: { start: index, end: index + written.length },
    }));
  const identities = find('identity', IDENTITY).filter(({ span }) =>
    isIdentityNumber(plain(report.text, span)),
  );
  return [...find('mobile', MOBILE), ...identities]
    .filter(({ span }) => !tables.some((table) => contains(table, span)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The digits in half width, with an X at the end where there is one. */
function plain(text: string, span: Span): string {
  return placesOf(text, span)
    .map((at) => (isDigit(text.charCodeAt(at)) ? String(digitValue(text.charCodeAt(at))) : 'X'))
    .join('');
}

/** The offsets of the digits, and of the X at the end, within a number that may have gaps. */
function placesOf(text: string, { start, end }: Span): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    if (isDigit(text.charCodeAt(at)) || /[XxＸｘ]/u.test(text.charAt(at))) places.push(at);
  }
  return places;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Whether 18 characters have a date of birth and the right check digit. Source: GB 11643. */
function isIdentityNumber(digits: string): boolean {
  const [month, day] = [Number(digits.slice(10, 12)), Number(digits.slice(12, 14))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits.charAt(17) === CHECK_DIGITS.charAt(sum % 11);
}

/** How many characters stay at either end. */
const KEPT = { mobile: [3, 4], identity: [6, 4] } as const;

/** One edit for all that is hidden, gaps and all: ×××× alone would ask to be filled in. */
function maskEdit(text: string, { kind, span }: PersonalNumber): TextEdit {
  const places = placesOf(text, span);
  const [head, tail] = KEPT[kind];
  const start = (places[head - 1] ?? span.start) + 1;
  const end = places[places.length - tail] ?? span.end;
  // × and not *: Markdown takes asterisks for bold type.
  return { span: { start, end }, text: '×'.repeat(places.length - head - tail) };
}

/** The number as it may be shown: neither a message nor an ignore shall hold what is not to be published. */
function masked(text: string, { kind, span }: PersonalNumber): string {
  const digits = plain(text, span);
  const [head, tail] = KEPT[kind];
  const hidden = '×'.repeat(digits.length - head - tail);
  return digits.slice(0, head) + hidden + digits.slice(-tail);
}

const NAMES: Readonly<Record<PersonalNumber['kind'], Localized>> = {
  mobile: { zh: '手机号码', en: 'a mobile number' },
  identity: { zh: '身份证号码', en: 'the number of an identity card' },
};

function finding(text: string, number: PersonalNumber): RuleFinding {
  const shown = masked(text, number);
  const { zh, en } = NAMES[number.kind];
  return {
    span: number.span,
    message: {
      zh: `这里像是${zh}（${shown}）。报告向社会公布，个人信息不宜公开。请换成办公电话，或者删去、隐去中间几位。`,
      en: `This looks like ${en} (${shown}). The report is published and should hold no personal data. Give an office’s number, or leave out the middle digits.`,
    },
    subject: { cell: '', value: shown },
  };
}
