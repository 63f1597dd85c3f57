import Big from 'big.js';

/** Halves go away from zero, as in the scoring of forms (四舍五入): 1.005 → 1.01. */
const ROUNDING = Big.roundHalfUp;

/** Digits kept in a quotient before the final rounding; far beyond any score shown. */
const DIVISION_DIGITS = 20;
Big.DP = DIVISION_DIGITS;
Big.RM = ROUNDING;

/** Rounds to `decimals` places, halves away from zero. */
export function round(value: Big, decimals: number): Big {
  return value.round(decimals, ROUNDING);
}

/** Decimal text without exponent and without trailing zeros: 7.60 → `7.6`. */
export function plain(value: Big): string {
  return value.toFixed();
}

/** A result behind its sign as it stands in a calculation: `= 7.5` where it is exact, `≈ 7.60` where it was rounded. */
export function resultText(exact: Big, decimals: number): string {
  const rounded = round(exact, decimals);
  return rounded.eq(exact) ? `= ${plain(rounded)}` : `≈ ${rounded.toFixed(decimals)}`;
}

export function sum(values: readonly Big[]): Big {
  return values.reduce((total, value) => total.plus(value), new Big(0));
}

export function smaller(a: Big, b: Big): Big {
  return a.lt(b) ? a : b;
}

export { Big };
