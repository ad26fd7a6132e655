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

const UNITS =
  '件次|人次|个百分点|万元|亿元|件|条|起|宗|例|份|次|人|篇|项|个|期|场|家|元|%|‰|年|月|日|号|时|天|级|届|款|章|岁|米|楼|室|位|名|批|类|种|部|册|张|套|只|点|分|页|处';
const NUMBER = /(?<digits>\d+(?:\.\d+)?)|(?<numeral>[零〇一二两三四五六七八九十百千]+)/gu;
const BEHIND = new RegExp(`^(?<scale>[万亿]?)(?<more>[余多]?)(?<unit>${UNITS})?`, 'u');
const BEFORE = /(?:近|约|大约|超过|逾|不足|上|接近|达到近)$/u;
/** Numbers that count nothing: 第3条, 〔2021〕, 《…2024年…》 are none of ours. */
const ORDINAL = /(?:第|〔|\[|【|\/|-|－|—|:|№|[a-z@.])$/u;

/** The numbers of an evened-out sentence that count or measure something, in its order. */
export function numbersIn(sentence: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  const quoted = quotedParts(sentence);
  for (const match of sentence.matchAll(NUMBER)) {
    const from = match.index;
    const [written] = match;
    const to = from + written.length;
    if (quoted.some((part) => part.from <= from && to <= part.to)) continue;
    const before = sentence.slice(Math.max(0, from - 4), from);
    if (ORDINAL.test(before)) continue;
    const {
      scale = '',
      more = '',
      unit = '',
    } = BEHIND.exec(sentence.slice(to, to + 8))?.groups ?? {};
    const digits = match.groups?.['digits'];
    const value = digits === undefined ? numeralValue(written) : Number(digits);
    if (value === null || (digits === undefined && unit === '')) continue;
    numbers.push({
      from,
      to: to + scale.length,
      value: scaled(value, scale),
      unit,
      end: to + scale.length + more.length + unit.length,
      approximate: more !== '' || BEFORE.test(before),
      decimals: digits?.split('.')[1]?.length ?? 0,
    });
  }
  return numbers;
}

function scaled(value: number, scale: string): number {
  // 1.2 万 is 12000 exactly, which binary fractions do not promise.
  if (scale === '') return value;
  return Math.round(value * (scale === '万' ? 1e4 : 1e8));
}

/** Names of documents: their years and numbers are not the report's. */
function quotedParts(sentence: string): { from: number; to: number }[] {
  return [...sentence.matchAll(/《[^》]{0,120}》|〔[^〕]{0,12}〕/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

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
