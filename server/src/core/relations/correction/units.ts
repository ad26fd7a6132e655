/** More decimals than this do not occur, not even in 万元. */
const MOST_DECIMALS = 6;

/**
 * Decimal numbers as whole numbers of the largest unit that makes all of them whole. Null when there
 * is none, or when their sum would be too large to be exact.
 */
export function wholeUnits(
  values: readonly number[],
): { readonly unit: number; readonly values: readonly number[] } | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const scaled = values.map((value) => shifted(value, decimals));
    if (!scaled.every(Number.isInteger)) continue;
    const sum = scaled.reduce((total, value) => total + Math.abs(value), 0);
    return Number.isSafeInteger(sum) ? { unit: 10 ** decimals, values: scaled } : null;
  }
  return null;
}

/** Moves the decimal point in the notation, where multiplying would round: 1.1 gives 11. */
function shifted(value: number, decimals: number): number {
  return decimals === 0 ? value : Number(`${value}e${decimals}`);
}
