const NUMERALS = '〇一二三四五六七八九';

/** A year in digits, or in Chinese numerals where those stood before: 2024, 二〇二四. */
export function writtenYear(year: number, before: string): string {
  const digits = String(year);
  if (/[\d０-９]/u.test(before)) return digits;
  const zero = /[零○〇]/u.exec(before)?.[0] ?? '〇';
  return [...digits]
    .map((digit) => (digit === '0' ? zero : NUMERALS.charAt(Number(digit))))
    .join('');
}
