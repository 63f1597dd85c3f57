import { Big, round } from './decimal';
import type { RulePack } from './rulePack';

/** A score written and a score computed are the same when they differ by no more than this, in points. */
export const SCORE_TOLERANCE = new Big('0.005');

/** A written amount and a computed one are the same when they differ by no more than this, in the form's unit. */
export const AMOUNT_TOLERANCE = new Big('0.005');

/** A written execution rate (a fraction) is never right when it is off by more than this. */
export const RATE_TOLERANCE = new Big('0.005');

/**
 * Whether a written score is a right rounding of the exact one: to the pack's decimals, or to a number of decimals
 * that forms are seen to show.
 */
export function isRightScore(written: Big, exact: Big, pack: RulePack): boolean {
  if (written.minus(exact).abs().lte(SCORE_TOLERANCE)) return true;
  return pack.rounding.acceptedDecimals.some((decimals) => round(exact, decimals).eq(written));
}
