import Big from 'big.js';
import { chineseDigit, takeChinese } from './chineseNumerals';
import type { Cursor } from './cursor';

/** Longer numerals are no targets but identifiers; they are left unread. */
const longestNumeral = 40;

/** Takes `48`, `8.75`, `215,457.6`, `1 200`; thousands are groups of three, or nothing is taken. */
export function takeArabic(cursor: Cursor): Big | null {
  const start = cursor.position;
  let digits = cursor.takeDigits(longestNumeral);
  if (digits === '') return null;
  if (digits.length <= 3 && (cursor.char() === ',' || cursor.char() === ' ')) {
    const separator = cursor.char();
    const first = digits;
    while (cursor.char() === separator && hasGroup(cursor, 1)) {
      cursor.advance(1);
      digits += cursor.takeDigits(3);
    }
    if (digits === first && cursor.isDigit(1)) return giveUp(cursor, start);
  }
  if (cursor.char() === '.' && cursor.isDigit(1)) {
    cursor.advance(1);
    digits += `.${cursor.takeDigits(longestNumeral)}`;
  }
  const splitDigits = cursor.isDigit() || ((cursor.char() === '.' || cursor.char() === ',' || cursor.char() === ' ') && cursor.isDigit(1));
  return splitDigits ? giveUp(cursor, start) : new Big(digits);
}

function hasGroup(cursor: Cursor, offset: number): boolean {
  return cursor.isDigit(offset) && cursor.isDigit(offset + 1) && cursor.isDigit(offset + 2) && !cursor.isDigit(offset + 3);
}

function giveUp(cursor: Cursor, start: number): null {
  cursor.reset(start);
  return null;
}

/** Takes a whole number of a calendar: one or two digits, or a Chinese numeral up to 99. */
export function takeCalendarNumber(cursor: Cursor): number | null {
  if (cursor.isDigit()) {
    if (cursor.isDigit(2) && cursor.isDigit(1)) return null;
    return Number(cursor.takeDigits(2));
  }
  const start = cursor.position;
  const numeral = takeChinese(cursor);
  if (numeral !== null && numeral.lt(100) && numeral.round().eq(numeral)) return numeral.toNumber();
  cursor.reset(start);
  return null;
}

/** Takes a year written with four digits, Arabic or Chinese (二〇二〇), between 1990 and 2100. */
export function takeFourDigitYear(cursor: Cursor): number | null {
  const start = cursor.position;
  let year = 0;
  for (let index = 0; index < 4; index++) {
    const digit = cursor.isDigit(index) ? Number(cursor.char(index)) : chineseDigit(cursor.char(index));
    if (digit === null) return null;
    year = year * 10 + digit;
  }
  if (cursor.isDigit(4) || !isPlausibleYear(year)) return null;
  cursor.reset(start);
  cursor.advance(4);
  return year;
}

/** Whether a number can be the year of a form or of its deadlines. */
export function isPlausibleYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
