import type Big from 'big.js';
import { dayOfSerial } from './calendar';
import type { Surroundings } from './context';
import type { Reading } from './reading';
import { readText } from './text';

/** Serials of the years 2000 to 2050: a date whose cell lost its number format. */
const SERIALS = { first: 36_526, last: 55_153 };
/** 20211231, which is a date wherever the row speaks of time. */
const WHOLE_DAY = /^\d{8}$/u;
/** A spreadsheet drops the zero of 2021.10 and of 12.20. */
const ZERO_MAY_BE_LOST = /^(?:\d{4}\.1|(?:[1-9]|1[0-2])\.[123])$/u;

/**
 * The date that a number without a date format stands for, where the row asks for one: 44561, 2021.12, 12.31. Nobody can say whether `2021.1` is
 * January or October. `null` when it is no date.
 * @param shown the number as shown, normalised
 */
export function dateInNumber(exact: Big, shown: string, around: Surroundings): Reading | null {
  if (!around.asksForDate && !WHOLE_DAY.test(exact.toFixed())) return null;
  const number = exact.toNumber();
  const isSerial = Number.isInteger(number) && number >= SERIALS.first && number <= SERIALS.last;
  const to = isSerial ? dayOfSerial(number) : null;
  if (to !== null) return { kind: 'deadline', from: null, to, relation: 'on' };
  const text = Number(shown) === number ? shown : exact.toFixed();
  const date = readText(text, around);
  if (date.kind !== 'deadline') return null;
  return ZERO_MAY_BE_LOST.test(text) ? { kind: 'not-understood', understood: '', rest: text, isApproximate: false } : date;
}
