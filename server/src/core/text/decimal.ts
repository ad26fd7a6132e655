import { digitValue, isDigit } from './characters.ts';

/**
 * A number as it is written, in plain digits: without separators and spaces, half-width, with a
 * point before the decimals and a minus where it is negative.
 *
 * @param written a number that a cell was read as, without unit and note.
 */
export function plainDecimal(written: string): string {
  const sign = /^[-－−–]/u.test(written) ? '-' : '';
  const characters = [...written].map((character) => {
    const code = character.charCodeAt(0);
    if (isDigit(code)) return String(digitValue(code));
    return character === '.' || character === '．' ? '.' : '';
  });
  return sign + characters.join('');
}

/** A plain decimal number times ten to some power, exactly: `251000` and -4 give `25.1`. */
export function shiftPoint(number: string, power: number): string {
  const sign = number.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = number.slice(sign.length).split('.');
  const places = Math.max(0, fraction.length - power);
  const digits = (whole + fraction + '0'.repeat(Math.max(0, power - fraction.length))).padStart(
    places + 1,
    '0',
  );
  const point = digits.length - places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/u, '');
  const right = digits.slice(point).replace(/(?<!0)0+$/u, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
