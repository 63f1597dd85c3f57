import Big from 'big.js';
import type { Cursor } from './cursor';

const digits: ReadonlyMap<string, number> = new Map(
  ['零〇○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    Array.from(signs, (sign): [string, number] => [sign, value]),
  ),
);
const powers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The value of a Chinese digit, or `null`. */
export function chineseDigit(sign: string): number | null {
  return digits.get(sign) ?? null;
}

/** A numeral that is being read: 一百二十万三千 is a `total` of 1 200 000 and a `section` of 3000. */
interface Numeral {
  total: number;
  section: number;
  digit: number | null;
  /** The last power of ten: a smaller one must follow, and 一百五 is 150. */
  power: number;
  myriad: number;
  hasZero: boolean;
}

/** Takes a Chinese numeral: 三, 十二, 一百零五, 三千五百万, 九点五. Digits side by side (三四) and powers out of order (百千) are no number. */
export function takeChinese(cursor: Cursor): Big | null {
  const start = cursor.position;
  const numeral: Numeral = { total: 0, section: 0, digit: null, power: Infinity, myriad: Infinity, hasZero: false };
  let step = add(numeral, cursor.char());
  while (step === 'taken') {
    cursor.advance(1);
    step = add(numeral, cursor.char());
  }
  if (step === 'wrong' || cursor.position === start) {
    cursor.reset(start);
    return null;
  }
  return new Big(`${valueOf(numeral)}${takeDecimals(cursor)}`);
}

function add(numeral: Numeral, sign: string): 'taken' | 'wrong' | 'end' {
  const digit = digits.get(sign);
  if (digit !== undefined) return addDigit(numeral, digit);
  const power = powers.get(sign);
  if (power !== undefined) return addPower(numeral, power);
  const myriad = myriads.get(sign);
  return myriad === undefined ? 'end' : addMyriad(numeral, myriad);
}

function addDigit(numeral: Numeral, digit: number): 'taken' | 'wrong' {
  if (numeral.digit !== null) return 'wrong';
  if (digit === 0) numeral.hasZero = true;
  else numeral.digit = digit;
  return 'taken';
}

/** 十二 and 百 begin without a digit, 一百十二 leaves one out. */
function addPower(numeral: Numeral, power: number): 'taken' | 'wrong' {
  const canBeBare = numeral.section === 0 || power === 10;
  if (power >= numeral.power || (numeral.digit === null && !canBeBare)) return 'wrong';
  numeral.section += (numeral.digit ?? 1) * power;
  numeral.digit = null;
  numeral.power = power;
  numeral.hasZero = false;
  return 'taken';
}

function addMyriad(numeral: Numeral, myriad: number): 'taken' | 'wrong' | 'end' {
  const count = numeral.section + (numeral.digit ?? 0);
  if (count === 0) return numeral.total === 0 && !numeral.hasZero ? 'end' : 'wrong';
  if (myriad >= numeral.myriad) return 'wrong';
  numeral.total += count * myriad;
  numeral.section = 0;
  numeral.digit = null;
  numeral.power = Infinity;
  numeral.myriad = myriad;
  numeral.hasZero = false;
  return 'taken';
}

function valueOf({ total, section, digit, power, myriad, hasZero }: Numeral): number {
  const last = Number.isFinite(power) ? power : myriad;
  const shortens = Number.isFinite(last) && last > 10 && !hasZero;
  return total + section + (digit ?? 0) * (shortens ? last / 10 : 1);
}

/** 点五 after a numeral. */
function takeDecimals(cursor: Cursor): string {
  if (cursor.char() !== '点' || !digits.has(cursor.char(1))) return '';
  cursor.advance(1);
  let decimals = '.';
  for (let digit = digits.get(cursor.char()); digit !== undefined; digit = digits.get(cursor.char())) {
    decimals += String(digit);
    cursor.advance(1);
  }
  return decimals;
}
