import type { Quantity } from '../notation';
import { Big } from './decimal';

const ENDS_IN_DIGIT = /\d\s*$/u;
/** 万: the power of ten that people leave out, or write in one of two cells. */
const MYRIAD = new Big(10000);
/** A pair this close in another unit, and as far apart as that unit in the same one, is most likely meant in the other. */
const CLOSE = { low: new Big('0.2'), high: new Big('5') };

/** A target (年度指标值) or an actual (实际完成值), as read and as shown. */
interface Side {
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * Whether one of two cells leaves its unit out and seems to be in another one than the cell beside it: `48000` beside `≤5万元`, `5万元` beside `50000`.
 * @param ratio actual ÷ target, the bare number taken to be in the unit of the other
 */
export function leavesOutAnotherUnit(target: Side, actual: Side, ratio: Big | null): boolean {
  const unit = target.quantity.unit ?? actual.quantity.unit;
  if (ratio?.gt(0) !== true || unit === null || unit.dimension === 'percent') return false;
  if (ratio.gte(CLOSE.low) && ratio.lte(CLOSE.high)) return false;
  if (ENDS_IN_DIGIT.test(target.text.normalize('NFKC')) === ENDS_IN_DIGIT.test(actual.text.normalize('NFKC'))) return false;
  const scale = new Big(unit.scale);
  const factors = scale.gt(CLOSE.high) ? [MYRIAD, scale] : [MYRIAD];
  return factors.some((factor) => [ratio.times(factor), ratio.div(factor)].some((other) => other.gte(CLOSE.low) && other.lte(CLOSE.high)));
}
