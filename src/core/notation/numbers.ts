import Big from 'big.js';
import type { Cursor } from './cursor';

const chineseDigits = '零一二三四五六七八九';
const otherDigits: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['壹', 1],
  ['贰', 2],
  ['叁', 3],
  ['肆', 4],
  ['伍', 5],
  ['陆', 6],
  ['柒', 7],
  ['捌', 8],
  ['玖', 9],
]);
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

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

/** Takes a Chinese numeral: 三, 十二, 一百零五, 三千五百万, 九点五. Digits written side by side (三四) are no number. */
export function takeChinese(cursor: Cursor): Big | null {
  const start = cursor.position;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (let sign = cursor.char(); sign !== ''; sign = cursor.char()) {
    const value = chineseDigit(sign);
    const power = powers.get(sign);
    if (value !== null) {
      if (digit !== null && digit !== 0) return giveUp(cursor, start);
      digit = value;
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if ((sign === '万' || sign === '亿') && cursor.position > start) {
      section += digit ?? 0;
      total = sign === '万' ? total + section * 1e4 : (total + section) * 1e8;
      section = 0;
      digit = null;
    } else {
      break;
    }
    cursor.advance(1);
  }
  if (cursor.position === start) return null;
  const whole = total + section + (digit ?? 0);
  if (!Number.isSafeInteger(whole)) return giveUp(cursor, start);
  const decimals = cursor.char() === '点' ? chineseDecimals(cursor) : '';
  return new Big(`${whole}${decimals}`);
}

function chineseDecimals(cursor: Cursor): string {
  let length = 0;
  let decimals = '';
  for (let value = chineseDigit(cursor.char(1)); value !== null; value = chineseDigit(cursor.char(1 + length))) {
    decimals += String(value);
    length++;
  }
  if (length === 0) return '';
  cursor.advance(1 + length);
  return `.${decimals}`;
}

function chineseDigit(sign: string): number | null {
  if (sign === '') return null;
  const value = chineseDigits.indexOf(sign);
  return value >= 0 ? value : (otherDigits.get(sign) ?? null);
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
