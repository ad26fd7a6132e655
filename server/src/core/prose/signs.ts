/**
 * What a character may belong to, as bits of a number. Whoever looks for words asks first whether
 * their signs occur at all: one look at each character serves every rule that reads sentences.
 */
export const SIGN = {
  /** 0 to 9. */
  digit: 1,
  /** A Chinese numeral. */
  numeral: 1 << 1,
  /** What cases are counted in. */
  caseUnit: 1 << 2,
  /** What a denial begins with: 未, 没有, 无. */
  denial: 1 << 3,
  /** What speaks of all: 全部, 均, 都, 所有. */
  all: 1 << 4,
  /** 申请 */
  request: 1 << 5,
  /** 复议, 诉讼 */
  dispute: 1 << 6,
  /** 维持, 纠正, 纠错, 败诉 */
  outcome: 1 << 7,
  /** 办结, 办理, 办完 */
  done: 1 << 8,
  year: 1 << 9,
  month: 1 << 10,
  /** What the name or the number of a document stands in. */
  quote: 1 << 11,
  percent: 1 << 12,
  fee: 1 << 13,
  /** 。；！？ */
  sentenceEnd: 1 << 14,
  /** ，；：。！？ */
  clauseEnd: 1 << 15,
  /** Every set phrase of reports has one of these: 条例, 现将, 报告如下, 处理费 … */
  setPhrase: 1 << 16,
  /** With these a report says what it is about: 现将…报告如下. */
  opening: 1 << 17,
  /** What may stand between a number and its unit: 3万件, 20余件. */
  scale: 1 << 18,
} as const;

/** A sign that two characters side by side make: what cases are counted in, right behind a number. */
export const COUNTED = 1 << 19;
/** What the first of the two may be. */
export const COUNTS = SIGN.digit | SIGN.numeral | SIGN.scale;

const CHARACTERS: Readonly<Record<keyof typeof SIGN, string>> = {
  digit: '0123456789',
  numeral: '零〇一二两三四五六七八九十百千',
  caseUnit: '件条起宗例份项个次',
  denial: '未没无',
  all: '全均都所',
  request: '申',
  dispute: '复诉',
  outcome: '维纠败',
  done: '办',
  year: '年',
  month: '月',
  quote: '《〔[［【(（',
  percent: '%',
  fee: '费',
  sentenceEnd: '。；！？',
  clauseEnd: '，；：。！？',
  setPhrase: '例限习本现如费需联话编态国表',
  opening: '现如',
  scale: '万亿余多',
};

/** The signs of each kind of character; the first kind has none. */
const SIGNS_OF_KIND: number[] = [0];

/** What kind of character each is: a byte each, so that those of a text stay near at hand. */
const KINDS: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const signs = new Map<number, number>();
  for (const [name, bit] of Object.entries(SIGN)) {
    for (const character of CHARACTERS[name as keyof typeof SIGN]) {
      const code = character.charCodeAt(0);
      signs.set(code, (signs.get(code) ?? 0) | bit);
    }
  }
  const table = new Uint8Array(0x10000);
  for (const [code, bits] of signs) {
    if (!SIGNS_OF_KIND.includes(bits)) SIGNS_OF_KIND.push(bits);
    table[code] = SIGNS_OF_KIND.indexOf(bits);
  }
  return table;
}

/** The signs of the character at a place of an evened-out text; 0 for a sign of nothing, and outside. */
export function signsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? signsOf(text.charCodeAt(at)) : 0;
}

/** The signs of a code unit of evened-out text. */
export function signsOf(code: number): number {
  const kind = KINDS[code] ?? 0;
  return kind === 0 ? 0 : (SIGNS_OF_KIND[kind] ?? 0);
}
