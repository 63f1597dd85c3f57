import Big from 'big.js';
import { takeChinese } from './chineseNumerals';
import type { Cursor } from './cursor';
import { takeArabic } from './numbers';
import type { Unit } from './reading';
import { percent, takePowerOfTen, takeUnit } from './units';

/** A number with what is written at it. A share is still the written number here: `90` for 90%. */
export interface Amount {
  readonly number: Big;
  readonly unit: Unit | null;
  /** The 万 of `5万`, which is already in the number; without it where it turns out to belong to a unit. */
  readonly power: { readonly word: string; readonly bare: Big } | null;
}

/** 百分之, 千分之, 万分之: the share's unit by the words before the number. */
const sharePhrases: readonly (readonly [phrase: string, unit: Unit])[] = [
  ['百分之', percent],
  ['千分之', { ...percent, text: '‰' }],
  ['万分之', { ...percent, text: '‱' }],
];

/**
 * Takes a number with its unit: `-3.5%`, `215,457.6 元`, 三次, 百分之九十, 5万, ¥300. The unit of the row may stand at the number although no table
 * knows it.
 */
export function takeAmount(cursor: Cursor, rowUnit: Unit | null): Amount | null {
  const start = cursor.position;
  const negative = takeSign(cursor);
  const amount = takeShareInWords(cursor) ?? takeWithUnit(cursor, rowUnit);
  if (amount === null) {
    cursor.reset(start);
    return null;
  }
  return negative ? { ...amount, number: amount.number.neg() } : amount;
}

function takeSign(cursor: Cursor): boolean {
  if (cursor.take('-') || cursor.take('负')) return true;
  if (cursor.char() === '+' && cursor.isDigit(1)) cursor.advance(1);
  return false;
}

function takeShareInWords(cursor: Cursor): Amount | null {
  if (cursor.take('百分百')) return { number: new Big(100), unit: percent, power: null };
  for (const [phrase, unit] of sharePhrases) {
    if (cursor.take(phrase)) {
      const number = takeArabic(cursor) ?? takeChinese(cursor);
      return number === null ? null : { number, unit, power: null };
    }
  }
  return null;
}

function takeWithUnit(cursor: Cursor, rowUnit: Unit | null): Amount | null {
  const currency = cursor.takeAny('¥￥') !== '';
  const number = takeNumber(cursor);
  if (number === null) return null;
  const unit = takeWrittenUnit(cursor, rowUnit);
  if (unit !== null) return { number, unit, power: null };
  const power = takePowerOfTen(cursor);
  const yuan = currency ? { text: '元', dimension: 'money', scale: '1' } : null;
  if (power === null) return { number, unit: yuan, power: null };
  return { number: number.times(power.factor), unit: yuan, power: { word: power.word, bare: number } };
}

/** Takes a number in Arabic or Chinese figures, without what is written at it. */
export function takeNumber(cursor: Cursor): Big | null {
  return takeArabic(cursor) ?? takeNumeral(cursor);
}

/** The unit of the row where it is longer than any known one: 5个班 beside a unit column 个班. */
export function takeWrittenUnit(cursor: Cursor, rowUnit: Unit | null): Unit | null {
  const start = cursor.position;
  const unit = takeUnit(cursor);
  if (rowUnit === null || cursor.position - start >= rowUnit.text.length) return unit;
  const end = cursor.position;
  cursor.reset(start);
  if (cursor.take(rowUnit.text)) return rowUnit;
  cursor.reset(end);
  return unit;
}

/** A Chinese numeral. 一 alone is no number: it is written for a dash too. 半 counts before a unit only: 半年. */
function takeNumeral(cursor: Cursor): Big | null {
  const start = cursor.position;
  if (cursor.take('半')) {
    const measured = takeUnit(cursor) !== null;
    cursor.reset(measured ? start + 1 : start);
    return measured ? new Big('0.5') : null;
  }
  const numeral = takeChinese(cursor);
  if (numeral !== null && cursor.atEnd && cursor.text === '一') {
    cursor.reset(start);
    return null;
  }
  return numeral;
}
