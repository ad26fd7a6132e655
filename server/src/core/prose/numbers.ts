import { SIGN, signsAt } from './signs.ts';

/** A number as prose writes it, within an evened-out sentence. */
export interface WrittenNumber {
  /** From the first digit or numeral to the last, without the unit. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What is counted: 件, 条, 元, % …; empty when nothing stands there. */
  readonly unit: string;
  /** Where the unit ends. */
  readonly end: number;
  /** Whether it says itself that it is not exact: 余, 多, 近, 约, 超过. */
  readonly approximate: boolean;
  /** How many digits stand behind the point. */
  readonly decimals: number;
}

/** What is counted in; of two that begin alike, the longer first. */
const UNITS =
  '件次 人次 个百分点 万元 亿元 件 条 起 宗 例 份 次 人 篇 项 个 期 场 家 元 % ‰ 年 月 日 号 时 天 级 届 款 章 岁 米 楼 室 位 名 批 类 种 部 册 张 套 只 点 分 页 处'.split(
    ' ',
  );
const UNITS_BY_BEGINNING: ReadonlyMap<number, readonly string[]> = new Map(
  UNITS.map((unit) => [unit.charCodeAt(0), UNITS.filter((each) => each[0] === unit[0])]),
);
const NO_UNITS: readonly string[] = [];
/** What stands in front of a number that is not exact. */
const BEFORE = ['近', '约', '超过', '逾', '不足', '上'];
const BEFORE_ENDS: ReadonlySet<number> = new Set(
  BEFORE.map((word) => word.charCodeAt(word.length - 1)),
);
/** Numbers that count nothing: 第3条, 〔2021〕, 《…2024年…》 are none of ours. */
const ORDINAL: ReadonlySet<number> = new Set(
  Array.from('第〔[【/-－—:№@.abcdefghijklmnopqrstuvwxyz', (character) => character.charCodeAt(0)),
);

/** Tells by the unit, and what stands behind it, whether somebody wants to know a number. */
type IsWanted = (sentence: string, unit: string, end: number) => boolean;

/**
 * The numbers of an evened-out sentence that count or measure something, in its order: all of them,
 * or those that are wanted.
 */
export function numbersIn(sentence: string, isWanted: IsWanted = () => true): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  let quoted: readonly Part[] | null = null;
  for (let from = 0; from < sentence.length; ) {
    const to = endOfNumber(sentence, from);
    if (to === from) {
      from++;
      continue;
    }
    const number = numberAt(sentence, from, to, isWanted);
    if (number !== null) {
      quoted ??= quotedParts(sentence);
      if (!quoted.some((part) => part.from <= from && to <= part.to)) numbers.push(number);
    }
    from = to;
  }
  return numbers;
}

const POINT = 0x2e;

/** Where the digits (12, 12.5) or the numerals end that begin here; the same place when none do. */
function endOfNumber(sentence: string, from: number): number {
  const kind = signsAt(sentence, from) & (SIGN.digit | SIGN.numeral);
  if (kind === 0) return from;
  const end = endOfRun(sentence, from + 1, kind);
  if (kind === SIGN.numeral || sentence.charCodeAt(end) !== POINT) return end;
  const decimals = endOfRun(sentence, end + 1, kind);
  return decimals === end + 1 ? end : decimals;
}

function endOfRun(sentence: string, from: number, kind: number): number {
  let end = from;
  while ((signsAt(sentence, end) & kind) !== 0) end++;
  return end;
}

/** The number written in `[from, to)`; null when it counts nothing. */
function numberAt(
  sentence: string,
  from: number,
  to: number,
  isWanted: IsWanted,
): WrittenNumber | null {
  const scale = oneOf('万亿', sentence, to);
  const more = oneOf('余多', sentence, to + scale.length);
  const unit = unitAt(sentence, to + scale.length + more.length);
  const end = to + scale.length + more.length + unit.length;
  const isNumeral = (signsAt(sentence, from) & SIGN.numeral) !== 0;
  // Most numerals are parts of words.
  if ((isNumeral && unit === '') || !isWanted(sentence, unit, end)) return null;
  if (ORDINAL.has(sentence.charCodeAt(from - 1))) return null;
  const written = sentence.slice(from, to);
  const value = isNumeral ? numeralValue(written) : Number(written);
  if (value === null) return null;
  return {
    from,
    to: to + scale.length,
    value: scaled(value, scale),
    unit,
    end,
    approximate: more !== '' || isRoundedBefore(sentence, from),
    decimals: isNumeral || !written.includes('.') ? 0 : to - from - 1 - written.indexOf('.'),
  };
}

function isRoundedBefore(sentence: string, from: number): boolean {
  if (!BEFORE_ENDS.has(sentence.charCodeAt(from - 1))) return false;
  return BEFORE.some((word) => sentence.startsWith(word, from - word.length));
}

function unitAt(sentence: string, at: number): string {
  for (const unit of UNITS_BY_BEGINNING.get(sentence.charCodeAt(at)) ?? NO_UNITS) {
    if (sentence.startsWith(unit, at)) return unit;
  }
  return '';
}

/** The character at a place if it is one of these two; else nothing. */
function oneOf(characters: string, sentence: string, at: number): string {
  const code = sentence.charCodeAt(at);
  const isOne = code === characters.charCodeAt(0) || code === characters.charCodeAt(1);
  return isOne ? sentence.charAt(at) : '';
}

function scaled(value: number, scale: string): number {
  // 1.2 万 is 12000 exactly, which binary fractions do not promise.
  if (scale === '') return value;
  return Math.round(value * (scale === '万' ? 1e4 : 1e8));
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** Names and numbers of documents, 《…》 and 〔…〕: their years and numbers are not the report's. */
function quotedParts(sentence: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if ((signsAt(sentence, at) & SIGN.quote) === 0) continue;
    const end = endOfQuote(sentence, at);
    if (end === at) continue;
    parts.push({ from: at, to: end });
    at = end - 1;
  }
  return parts;
}

/** Behind the mark that closes what a mark opens; the same place when nothing does. */
function endOfQuote(sentence: string, from: number): number {
  const quote = QUOTES.get(sentence.charCodeAt(from));
  if (quote === undefined) return from;
  const [close, longest] = quote;
  const last = Math.min(from + 1 + longest, sentence.length - 1);
  for (let at = from + 1; at <= last; at++) if (sentence.charCodeAt(at) === close) return at + 1;
  return from;
}

/** By the mark that opens, the one that closes and how many characters may stand between. */
const QUOTES: ReadonlyMap<number, readonly [close: number, longest: number]> = new Map([
  [0x300a, [0x300b, 120]],
  [0x3014, [0x3015, 12]],
]);

const DIGITS = '零一二三四五六七八九';
const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** 三 is 3, 十二 12, 两百零五 205; null for what is no number (百千, 一二). */
function numeralValue(numeral: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let zero = false;
  for (const character of numeral.replaceAll('两', '二').replaceAll('〇', '零')) {
    const step = STEPS.get(character);
    if (step === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS.indexOf(character);
      if (digit === 0) zero = true;
      continue;
    }
    if (step >= lowest || (digit === null && step > 10)) return null;
    sum += (digit ?? 1) * step;
    lowest = step;
    digit = null;
  }
  // 一百二 is 120 to some and a slip for 102 to others.
  const isVague = digit !== null && lowest > 10 && sum > 0 && !zero;
  return isVague ? null : sum + (digit ?? 0);
}
