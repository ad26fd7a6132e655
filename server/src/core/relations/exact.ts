/** A decimal number without rounding: `units` times ten to the power of `exponent`. */
interface Decimal {
  readonly units: bigint;
  readonly exponent: number;
}

const ZERO: Decimal = { units: 0n, exponent: 0 };

/**
 * The sum of decimal numbers as they are written, without the rounding of binary fractions:
 * 0.1 and 0.2 give 0.3.
 *
 * @param values finite numbers.
 */
export function exactSum(values: readonly number[]): number {
  return wholeSum(values) ?? decimalSum(values);
}

/** The sum of whole numbers; null as soon as plain addition could round. */
function wholeSum(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) {
    sum += value;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(sum)) return null;
  }
  return sum;
}

function decimalSum(values: readonly number[]): number {
  const { units, exponent } = values.map(decimalOf).reduce(add, ZERO);
  return Number(`${units}e${exponent}`);
}

/** The number's shortest decimal notation, which is what was written in the text. */
function decimalOf(value: number): Decimal {
  const [mantissa = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { units: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { units: scaled(a, exponent) + scaled(b, exponent), exponent };
}

function scaled({ units, exponent }: Decimal, target: number): bigint {
  return units * 10n ** BigInt(exponent - target);
}
