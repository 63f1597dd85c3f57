import type Big from 'big.js';
import { takeAmount } from './amounts';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { harmlessNotes, periodsOfYear } from './data/vocabulary';
import { words, wordSet } from './dictionary';
import { takeArabic } from './numbers';
import type { Quantity, Unit } from './reading';
import { isPercent, sameDimension, takeNameOfUnit } from './units';

const harmless = wordSet(harmlessNotes);
const harmlessWords = words(harmlessNotes);
const periods: ReadonlyMap<string, readonly number[]> = new Map(periodsOfYear);
const FEWEST_DECIMALS = 2;

/**
 * Takes a bracketed note after a quantity that cannot change it: one that says the same in other numbers (98%（49/50）, 48次（每月4次）), or how an actual
 * was done (10次（线上）). Any other note stays.
 */
export function takeNote(cursor: Cursor, quantity: Quantity, around: Surroundings): void {
  for (const take of [takeShare, takeRateOfYear, takeHarmless]) {
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
  const decimals = Math.max(FEWEST_DECIMALS, value.toFixed().split('.')[1]?.length ?? 0);
  return part.div(whole).round(decimals).eq(value);
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
  return isActual && cursor.takeFrom(harmless) !== null && !harmlessWords.some((word) => name.includes(word));
}
