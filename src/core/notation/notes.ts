import type Big from 'big.js';
import { holdsAnyOf } from '../holdsAnyOf';
import { takeAmount } from './amounts';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { harmlessNotes, periodsOfYear, ratesOfTarget } from './data/vocabulary';
import { words, wordSet } from './dictionary';
import { takeArabic } from './numbers';
import type { Quantity, Unit } from './reading';
import { convert, fractionFactor, isPercent, sameDimension, takeNameOfUnit } from './units';

const rates = wordSet(ratesOfTarget);
const harmless = wordSet(harmlessNotes);
const holdsHarmless = holdsAnyOf(words(harmlessNotes));
const periods: ReadonlyMap<string, readonly number[]> = new Map(periodsOfYear);
const FEWEST_DECIMALS = 2;

/**
 * Takes a bracketed note after a quantity that cannot change it: one that says the same in other numbers (98%（49/50）, 48次（每月4次）, beside a target of 50次
 * 48次（完成率96%）), or how an actual was done (10次（线上）). Any other note stays.
 */
export function takeNote(cursor: Cursor, quantity: Quantity, around: Surroundings): void {
  for (const take of [takeShare, takeRateOfYear, takeRateOfTarget, takeHarmless]) {
    const note = cursor.attempt((probe) => (probe.take('(') && take(probe, quantity, around) && probe.take(')') ? take : null));
    if (note !== null) return;
  }
}

/** 49/50 behind 98%: the division gives the percentage, as far as its decimals go. */
function takeShare(cursor: Cursor, { value, unit }: Quantity): boolean {
  if (!isPercent(unit)) return false;
  const part = takeArabic(cursor);
  const whole = part === null || !cursor.take('/') ? null : takeArabic(cursor);
  if (part === null || whole?.gt(0) !== true) return false;
  return isRounded(part.div(whole), value);
}

/** Whether a share is a quotient, rounded to no less than whole percents. */
function isRounded(quotient: Big, share: Big): boolean {
  const decimals = Math.max(FEWEST_DECIMALS, share.toFixed().split('.')[1]?.length ?? 0);
  return quotient.round(decimals).eq(share);
}

/** 完成率96% behind 48次 where the target is 50次: the division by the target gives the percentage, as far as its decimals go. */
function takeRateOfTarget(cursor: Cursor, { value, unit }: Quantity, { target }: Surroundings): boolean {
  if (target?.value.gt(0) !== true || isPercent(target.unit)) return false;
  cursor.takeFrom(rates);
  cursor.take(':');
  const rate = takeAmount(cursor, null);
  const reached = convert({ value, unit }, target.unit);
  if (rate === null || reached === null || !isPercent(rate.unit)) return false;
  return isRounded(reached.div(target.value), rate.number.times(fractionFactor(rate.unit) ?? 1));
}

/** 每月4次 or 4次/月 behind 48次: so many times as a year has such periods, or as some of them make. */
function takeRateOfYear(cursor: Cursor, { value, unit }: Quantity, around: Surroundings): boolean {
  if (unit === null || isPercent(unit)) return false;
  const before = cursor.take('每') ? takeNameOfUnit(cursor) : null;
  const amount = takeAmount(cursor, around.unit);
  if (amount === null || amount.number.lte(0)) return false;
  const written = amount.unit?.dimension.split('/') ?? [];
  const period = before ?? (written.length === 2 ? written[1] : undefined);
  const counted = before === null ? written[0] === unit.dimension && amount.unit?.scale === unit.scale : isSameUnit(amount.unit, unit);
  return period !== undefined && counted && isTimesInYear(value.div(amount.number), period);
}

function isSameUnit(one: Unit | null, other: Unit): boolean {
  return one === null || (sameDimension(one, other) && one.scale === other.scale);
}

function isTimesInYear(times: Big, period: string): boolean {
  const all = periods.get(period) ?? [];
  const [fewest] = all;
  if (fewest === undefined) return false;
  return all.some((count) => times.eq(count)) || (times.gte(2) && times.lt(fewest) && times.eq(times.round()));
}

/** 线上 behind an actual of which neither the target nor the name says how it is to be done. */
function takeHarmless(cursor: Cursor, _: Quantity, { isActual, name }: Surroundings): boolean {
  return isActual && cursor.takeFrom(harmless) !== null && !holdsHarmless(name);
}
