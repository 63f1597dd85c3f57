import type Big from 'big.js';
import { takeAmount, type Amount } from './amounts';
import { takeComparatorAfter, takeComparatorBefore } from './comparators';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { takeLeadIn } from './leadIn';
import { isTimeLimit, takeLimitStart } from './limits';
import { takeNote } from './notes';
import { takePartOfTarget } from './partOfTarget';
import { isPlausibleYear } from './numbers';
import { takeOverAmount } from './overAmounts';
import { rangeSigns } from './periods';
import type { Comparator, Quantity, QuantityRange, Unit } from './reading';
import { takeTail } from './tails';
import { fractionFactor, isPercent, percent, takeNameOfUnit, takeUnit, unitPer } from './units';

/** Reads a whole text as a quantity or a range: ≥48次, 100%, 10（±10%）, 90%~95%, 每月2次, 收到资金30日内. `null` when it is none. */
export function readQuantity(cursor: Cursor, around: Surroundings): Quantity | QuantityRange | null {
  const start = cursor.position;
  const limit = takeLimitStart(cursor, around) ? readAmount(cursor, around) : null;
  if (isTimeLimit(limit)) return limit;
  cursor.reset(start);
  return readAmount(cursor, around);
}

function readAmount(cursor: Cursor, around: Surroundings): Quantity | QuantityRange | null {
  const lead = takeLeadIn(cursor, around);
  if (lead === null) return null;
  const reading = takePlusMinus(cursor, around) ?? takeMeasured(cursor, around, lead.comparator, lead.each);
  if (reading?.kind === 'quantity') takeNote(cursor, reading, around);
  return takeTail(cursor) ? reading : null;
}

/** The reading of a number without anything written at it. */
export function bareQuantity(number: Big, around: Surroundings): Quantity {
  const { value, unit } = settle({ number, unit: null, power: null }, around);
  return { kind: 'quantity', comparator: around.comparator, value, unit, allowance: null };
}

/** `±10%` alone allows a deviation to both sides: the range from -10% to 10%. */
function takePlusMinus(cursor: Cursor, around: Surroundings): QuantityRange | null {
  if (!takePlusMinusSign(cursor)) return null;
  const amount = takeAmount(cursor, around.unit);
  if (amount === null) return null;
  const high = settle(amount, around);
  return high.value.lt(0) ? null : { kind: 'range', low: high.value.neg(), high: high.value, unit: high.unit };
}

function takePlusMinusSign(cursor: Cursor): boolean {
  return cursor.take('±') || cursor.take('+-') || cursor.take('+/-') || cursor.take('正负');
}

function takeMeasured(
  cursor: Cursor,
  around: Surroundings,
  comparator: Comparator | null,
  eachBefore: readonly string[],
): Quantity | QuantityRange | null {
  const over = around.isActual && eachBefore.length === 0 ? takeOverAmount(cursor, around.unit, comparator) : null;
  if (over !== null) return { kind: 'quantity', comparator: over.comparator, ...settle(over.amount, around), allowance: null };
  const first = takePartOfTarget(cursor, around) ?? takeAmount(cursor, around.unit);
  if (first === null) return null;
  const range = takeRange(cursor, around, first, comparator);
  if (range !== null) return range;
  const bracketed = withBracketUnit(cursor, first);
  const allowed = takeAllowance(cursor, around.unit);
  const written = withUnitOfAllowance(bracketed, allowed);
  const stated = takeComparatorAfter(cursor, comparator);
  const each = eachBefore.length > 0 ? eachBefore : takeEachInBrackets(cursor);
  if (bracketed === first && namesCalendar(written, stated, around)) return null;
  if (each.length > 0 && (written.unit === null || isDayOfMonth(written.unit, each))) return null;
  const measured = settle(written.unit === null ? written : { ...written, unit: unitPer(written.unit, each) }, around);
  return {
    kind: 'quantity',
    comparator: stated ?? around.comparator,
    value: measured.value,
    unit: measured.unit,
    allowance: allowed === null ? null : allowanceOf(allowed, measured),
  };
}

/** 500元（每人每月）: the units that the number is for, behind it. */
function takeEachInBrackets(cursor: Cursor): readonly string[] {
  const found = cursor.attempt((probe) => {
    const each: string[] = [];
    if (!probe.take('(')) return null;
    while (probe.take('每')) {
      const unit = takeNameOfUnit(probe);
      if (unit === null) return null;
      each.push(unit);
    }
    return each.length > 0 && probe.take(')') ? each : null;
  });
  return found ?? [];
}

/** 每月15日 is a day of every month, and no number of days. */
function isDayOfMonth(unit: Unit, each: readonly string[]): boolean {
  return unit.text === '日' && each.includes('月');
}

/** 12（月）: the unit in brackets after the number. Brackets that hold anything else stay. */
function withBracketUnit(cursor: Cursor, amount: Amount): Amount {
  const start = cursor.position;
  if (amount.unit === null && amount.power === null && cursor.take('(')) {
    const unit = takeUnit(cursor);
    if (unit !== null && cursor.take(')')) return { ...amount, unit };
  }
  cursor.reset(start);
  return amount;
}

/** ±10%, （±10%） after a number. */
function takeAllowance(cursor: Cursor, rowUnit: Unit | null): Amount | null {
  const start = cursor.position;
  const bracket = cursor.take('(');
  const amount = takePlusMinusSign(cursor) ? takeAmount(cursor, rowUnit) : null;
  if (amount !== null && amount.number.gte(0) && (!bracket || cursor.take(')'))) return amount;
  cursor.reset(start);
  return null;
}

/** 10±1次: the unit after the allowance is that of both. */
function withUnitOfAllowance(amount: Amount, allowed: Amount | null): Amount {
  const shared = allowed !== null && amount.unit === null && !isPercent(allowed.unit);
  return shared ? { ...amount, unit: allowed.unit } : amount;
}

/** An allowance in percent is a share of a count, and percentage points of a percentage. */
function allowanceOf(allowed: Amount, measured: Measured): Big {
  const factor = fractionFactor(allowed.unit);
  if (factor === null) return allowed.number.times(fractionFactor(measured.unit) ?? 1);
  const fraction = allowed.number.times(factor);
  return isPercent(measured.unit) ? fraction : measured.value.abs().times(fraction);
}

/** `90%-95%`, `1-3个`, `10万-20万元`, `≥90%且≤95%`. */
function takeRange(cursor: Cursor, around: Surroundings, first: Amount, comparator: Comparator | null): QuantityRange | null {
  const start = cursor.position;
  const ends = comparator === null || comparator === '=' ? takeRangeEnd(cursor, around.unit) : takeOtherBound(cursor, comparator, around.unit);
  const pair = ends === null ? null : sharedUnit(first, ends.amount);
  if (ends !== null && pair !== null) {
    const one = settle(pair[0], around);
    const other = settle(pair[1], around);
    const [low, high] = ends.isLow ? [other, one] : [one, other];
    if (low.unit?.text === high.unit?.text && low.value.lte(high.value) && !namesCalendar(pair[1], null, around)) {
      return { kind: 'range', low: low.value, high: high.value, unit: low.unit };
    }
  }
  cursor.reset(start);
  return null;
}

interface RangeEnd {
  readonly amount: Amount;
  readonly isLow: boolean;
}

function takeRangeEnd(cursor: Cursor, rowUnit: Unit | null): RangeEnd | null {
  if (cursor.takeAny(rangeSigns) === '') return null;
  cursor.takeAny(rangeSigns);
  const amount = takeAmount(cursor, rowUnit);
  return amount === null ? null : { amount, isLow: false };
}

function takeOtherBound(cursor: Cursor, comparator: Comparator, rowUnit: Unit | null): RangeEnd | null {
  if (comparator !== '≥' && comparator !== '≤') return null;
  while (cursor.takeAny('且并和,、;') !== '');
  const other = takeComparatorBefore(cursor);
  if (other !== (comparator === '≥' ? '≤' : '≥')) return null;
  const amount = takeAmount(cursor, rowUnit);
  return amount === null ? null : { amount, isLow: other === '≥' };
}

/** Both ends in one unit: the one that is written at the end counts for both (1-3个); 10万-20万元 are 10 and 20 万元. */
function sharedUnit(first: Amount, second: Amount): readonly [Amount, Amount] | null {
  if (first.unit === null && second.unit !== null) {
    if (first.power === null) return [{ ...first, unit: second.unit }, second];
    if (!second.unit.text.startsWith(first.power.word)) return null;
    return [{ number: first.power.bare, unit: second.unit, power: null }, second];
  }
  const same = first.unit?.text === second.unit?.text || second.unit === null;
  return same ? [first, { ...second, unit: first.unit }] : null;
}

/**
 * Whether a number of months or years may be a place in the calendar: `3月` within no surroundings that count months, `≥2020年`. Nobody can
 * say which, so it is no quantity.
 */
function namesCalendar(amount: Amount, comparator: Comparator | null, around: Surroundings): boolean {
  if (around.countsMonths && amount.unit?.text === '月') return false;
  const value = amount.number.toNumber();
  if (amount.unit?.text === '年') return isPlausibleYear(value);
  if (amount.unit?.text !== '月') return false;
  const isMonth = Number.isInteger(value) && value >= 1 && value <= 12;
  return isMonth && comparator !== '≥' && comparator !== '>';
}

/** Up to here a bare number beside a percentage may be meant as a fraction of one: 1.2 for 120%. */
const LARGEST_FRACTION = 2;
/** From this share on nobody reports a bare number below one as percent of it. */
const SMALLEST_CERTAIN_SHARE = 0.5;

interface Measured {
  readonly value: Big;
  readonly unit: Unit | null;
}

/**
 * Gives an amount the unit of the row where it has none, and turns a share into a fraction. A bare actual is in the unit of its target;
 * beside a percentage, and under a unit column that says %, only where no doubt is left: 99 is 99%, 1.2 may be either. `5万` beside 万元 is 5 万元.
 */
function settle(amount: Amount, around: Surroundings): Measured {
  const isBare = amount.unit === null && amount.power === null;
  const rowUnit = isBare && isPercent(around.unit) && asksForHighShare(around) ? null : around.unit;
  if (isBare && rowUnit === null && isFractionOfTarget(amount.number, around)) return { value: amount.number, unit: percent };
  const unit = amount.unit ?? rowUnit ?? inheritable(amount.number, around.targetUnit);
  const isPartOfUnit = amount.unit === null && amount.power !== null && unit?.text.startsWith(amount.power.word) === true;
  const number = isPartOfUnit ? amount.power.bare : amount.number;
  const factor = fractionFactor(unit);
  return { value: factor === null ? number : number.times(factor), unit };
}

function inheritable(number: Big, unit: Unit | null): Unit | null {
  return isPercent(unit) && !number.eq(0) && number.abs().lte(LARGEST_FRACTION) ? null : unit;
}

/** `0.99` beside `100%` or `≥90%` is 99%: as 0.99% it would be nowhere near. Beside a small share, or one not to be exceeded, it may be either. */
function isFractionOfTarget(number: Big, around: Surroundings): boolean {
  return asksForHighShare(around) && number.gt(0) && number.lt(1);
}

function asksForHighShare({ target }: Surroundings): boolean {
  if (target === null || !isPercent(target.unit) || target.comparator === '≤' || target.comparator === '<') return false;
  return target.value.gte(SMALLEST_CERTAIN_SHARE);
}
