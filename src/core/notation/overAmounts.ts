import { takeNumber, takeWrittenUnit, type Amount } from './amounts';
import { agreeing } from './comparators';
import type { Cursor } from './cursor';
import type { Comparator, Unit } from './reading';
import { takePowerOfTen } from './units';

/** An amount and what it says about the true number. */
interface Bound {
  readonly amount: Amount;
  readonly comparator: Comparator;
}

/** Takes 1200余人, 2.5万多人次, 十余次: at least the number that is written. `null` beside a comparator that says the contrary (不超过1200余人). */
export function takeOverAmount(cursor: Cursor, rowUnit: Unit | null, stated: Comparator | null): Bound | null {
  const comparator = agreeing(stated, '≥');
  if (comparator !== '≥' && comparator !== '>') return null;
  const amount = cursor.attempt((probe) => takeAmountWithMore(probe, rowUnit));
  return amount === null ? null : { amount, comparator };
}

/** 多 before anything but a unit is the beginning of a word: 5多媒体教室. */
function takeAmountWithMore(cursor: Cursor, rowUnit: Unit | null): Amount | null {
  const number = takeNumber(cursor);
  if (number === null) return null;
  const before = takePowerOfTen(cursor);
  if (cursor.takeAny('余多') === '') return null;
  const counted = before === null ? number : number.times(before.factor);
  const unit = takeWrittenUnit(cursor, rowUnit);
  const after = unit === null && before === null ? takePowerOfTen(cursor) : null;
  if (unit === null && after === null && !cursor.atEnd) return null;
  return { number: after === null ? counted : counted.times(after.factor), unit, power: null };
}
