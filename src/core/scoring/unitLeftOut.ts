import type { Quantity, Unit } from '../notation';
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
 * The one of two cells that leaves its unit out and seems to be in another one than the cell beside it, if there is one: `48000` beside `≤5万元`,
 * `50000` beside `5万元`, `120` beside `≤100万`.
 * @param ratio actual ÷ target, the bare number taken to be in the unit of the other
 */
export function sideInAnotherUnit(target: Side, actual: Side, ratio: Big | null): Side | null {
  const unit = target.quantity.unit ?? actual.quantity.unit;
  if (ratio?.gt(0) !== true || unit?.dimension === 'percent') return null;
  if (ratio.gte(CLOSE.low) && ratio.lte(CLOSE.high)) return null;
  const isBare = ({ text }: Side): boolean => ENDS_IN_DIGIT.test(text.normalize('NFKC'));
  if (isBare(target) === isBare(actual)) return null;
  const isClose = factorsOf(unit).some((factor) =>
    [ratio.times(factor), ratio.div(factor)].some((other) => other.gte(CLOSE.low) && other.lte(CLOSE.high)),
  );
  if (!isClose) return null;
  return isBare(target) ? target : actual;
}

/** What a number without its unit may have to be multiplied with. Without any unit only 万 and 亿 can have been left out. */
function factorsOf(unit: Unit | null): readonly Big[] {
  if (unit === null) return [MYRIAD, MYRIAD.times(MYRIAD)];
  const scale = new Big(unit.scale);
  return scale.gt(CLOSE.high) ? [MYRIAD, scale] : [MYRIAD];
}
