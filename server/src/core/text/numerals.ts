const DIGITS = '零一二三四五六七八九';

/**
 * Reads a folded Chinese numeral from 一 to 九十九, as headings use them. Null when the text is
 * none.
 */
export function chineseNumeral(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) {
    const digit = text.length === 1 ? DIGITS.indexOf(text) : -1;
    return digit > 0 ? digit : null;
  }
  const tens = ten === 0 ? 1 : ten === 1 ? DIGITS.indexOf(text.charAt(0)) : -1;
  const rest = text.slice(ten + 1);
  const ones = rest === '' ? 0 : rest.length === 1 ? DIGITS.indexOf(rest) : -1;
  return tens > 0 && ones >= 0 && (rest === '' || ones > 0) ? tens * 10 + ones : null;
}

/**
 * Reads a year of this century, in digits or character by character: 2023, 二〇二三, 二零二三. Null
 * when the folded text is none.
 */
export function yearNumber(text: string): number | null {
  const digits = [...text.replace(/[〇○]/gu, '零')].map((character) => {
    const value = DIGITS.indexOf(character);
    return value >= 0 ? String(value) : character;
  });
  const value = Number(digits.join(''));
  return Number.isInteger(value) && value >= 2000 && value < 2100 ? value : null;
}

/** Writes 1 to 99 as a Chinese numeral: 6 is 六, 12 is 十二. */
export function toChineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return head + (ones === 0 ? '' : DIGITS.charAt(ones));
}
