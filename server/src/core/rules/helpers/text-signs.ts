import type { Report } from '../../report/report.ts';
import { compatibilityCharacters } from '../../text/compatibility.ts';

/** What the whole text of a report shows at a glance, as bits: rules that are rarely needed look for it first. */
export const TEXT_SIGN = {
  /** A character of text/compatibility.ts. */
  radical: 1,
  /** Two side by side of the signs that keep a place: × X _ of either width. */
  filler: 1 << 1,
  /** 【, with which our own marks begin. */
  mark: 1 << 2,
  /** Eleven digits or more, in groups of three at least that single spaces or hyphens part. */
  longNumber: 1 << 3,
} as const;

/** Reports never change, and several rules ask. */
const known = new WeakMap<Report, number>();

/** The signs of a report's text, tables and all. */
export function textSignsOf(report: Report): number {
  const signs = known.get(report) ?? readSigns(report.text);
  known.set(report, signs);
  return signs;
}

function readSigns(text: string): number {
  let signs = 0;
  let before = 0;
  let digits = 0;
  let group = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_LOW && code < FIRST_HIGH) {
      before = OTHER;
      digits = 0;
      group = 0;
      continue;
    }
    const kind = KINDS[code] ?? OTHER;
    if ((kind & DIGIT) !== 0) {
      digits++;
      group++;
      if (digits >= LONG) signs |= TEXT_SIGN.longNumber;
    } else if ((kind & GAP) !== 0 && group >= SHORTEST_GROUP) group = 0;
    else {
      digits = 0;
      group = 0;
    }
    signs |= kind & (TEXT_SIGN.radical | TEXT_SIGN.mark | (before & TEXT_SIGN.filler));
    before = kind;
  }
  return signs;
}

/** The shortest of what personal data are told by is a mobile number. */
const LONG = 11;
const SHORTEST_GROUP = 3;

/** No character between these is a part of anything: Han characters need no look at the table. */
const LAST_LOW = 0x3010;
const FIRST_HIGH = 0xff00;
const OTHER = 0;
/** Bits beside those of TEXT_SIGN. */
const DIGIT = 1 << 6;
const GAP = 1 << 7;

/** What each character may be a part of. */
const KINDS: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const put = (characters: Iterable<string>, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  for (const [radical] of compatibilityCharacters()) table[radical] = TEXT_SIGN.radical;
  put('×XxＸｘ_＿', TEXT_SIGN.filler);
  put('【', TEXT_SIGN.mark);
  put('0123456789０１２３４５６７８９', DIGIT);
  put(' -－—\u3000', GAP);
  return table;
}
