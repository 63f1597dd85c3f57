import { isPossible } from './calendar';
import type { Surroundings } from './context';
import type { Cursor } from './cursor';
import { isPlausibleYear, takeCalendarNumber, takeFourDigitYear } from './numbers';
import { precedes, rangeSigns, single, type Period } from './periods';

/**
 * Takes a date without words: 2020-12-31, 2020.12.31, 2020/12/31, 2020-12, or a period of two of them: 2020.1.1-2020.12.31, 2020.1-2020.12. Where
 * the row asks for a date also 20201231, 202012, 2020 and 12.31, and 12 beside a target that names a month.
 */
export function takeNumericDate(cursor: Cursor, around: Surroundings): Period | null {
  const start = cursor.position;
  const period = takePeriodOfDates(cursor);
  if (period !== null) return period;
  cursor.reset(start);
  const full = takeSeparated(cursor, around.asksForDate);
  if (full !== null) return full;
  cursor.reset(start);
  if (!around.asksForDate) return speaksOfTime(around) ? takeDay(cursor) : null;
  return takeCompact(cursor) ?? takeMonthAndDay(cursor) ?? takeMonthAlone(cursor, around);
}

/** A row about time in general may count hours, but nobody counts 20211231 of them. */
function speaksOfTime({ name, unit }: Surroundings): boolean {
  return unit === null && (name.includes('时间') || name.includes('日期'));
}

function takeDay(cursor: Cursor): Period | null {
  const start = cursor.position;
  const period = takeCompact(cursor);
  if (typeof period?.to.day === 'number' && isPossible(period.to)) return period;
  cursor.reset(start);
  return null;
}

/** Two dates written alike. `2020.1-2020.12` is one too: nobody counts anything from 2020.1 to 2020.12. */
function takePeriodOfDates(cursor: Cursor): Period | null {
  const from = takeSeparated(cursor, true);
  if (from === null || cursor.takeAny(rangeSigns) === '') return null;
  const to = takeSeparated(cursor, true);
  const isAlike = (from.to.day === null) === (to?.to.day === null);
  if (to === null || !isAlike || !isPossible(from.to) || !isPossible(to.to) || precedes(to.to, from.to)) return null;
  return { ...to, from: from.to };
}

/** `2020.12` is a date only where one is asked for: it is a number as well. */
function takeSeparated(cursor: Cursor, asksForDate: boolean): Period | null {
  const year = takeFourDigitYear(cursor);
  const separator = year === null ? '' : cursor.takeAny('-./');
  const month = separator === '' ? null : takeCalendarNumber(cursor);
  if (month === null) return null;
  if (cursor.take(separator)) {
    const day = takeCalendarNumber(cursor);
    if (day === null) return null;
    skipClock(cursor);
    return single({ year, month, day });
  }
  if (separator === '.' && !asksForDate && !cursor.looksAt('月')) return null;
  cursor.take('月');
  return single({ year, month, day: null });
}

/** The time of day that a spreadsheet adds to a date: `2020-12-31 00:00:00`. */
function skipClock(cursor: Cursor): void {
  const start = cursor.position;
  if (!cursor.take(' ') && !cursor.take('T')) return;
  const hours = cursor.takeDigits(2);
  if (hours !== '' && cursor.take(':') && cursor.takeDigits(2) !== '') {
    if (cursor.take(':')) cursor.takeDigits(2);
    return;
  }
  cursor.reset(start);
}

function takeCompact(cursor: Cursor): Period | null {
  const start = cursor.position;
  const digits = cursor.takeDigits(9);
  const year = Number(digits.slice(0, 4));
  const hasLength = digits.length === 8 || digits.length === 6 || digits.length === 4;
  const goesOn = cursor.char() !== '' && `${rangeSigns}./年`.includes(cursor.char());
  if (hasLength && isPlausibleYear(year) && !goesOn) {
    const month = digits.length >= 6 ? Number(digits.slice(4, 6)) : null;
    const day = digits.length === 8 ? Number(digits.slice(6, 8)) : null;
    return single({ year, month, day });
  }
  cursor.reset(start);
  return null;
}

function takeMonthAndDay(cursor: Cursor): Period | null {
  const start = cursor.position;
  const month = takeCalendarNumber(cursor);
  const day = month !== null && cursor.takeAny('./') !== '' ? takeCalendarNumber(cursor) : null;
  const point = { year: null, month, day };
  if (day !== null && isPossible(point)) return single(point);
  cursor.reset(start);
  return null;
}

function takeMonthAlone(cursor: Cursor, around: Surroundings): Period | null {
  const target = around.deadline?.to;
  if (target === undefined || target.month === null || target.day !== null) return null;
  const start = cursor.position;
  const month = takeCalendarNumber(cursor);
  if (month !== null && month >= 1 && month <= 12 && cursor.atEnd) return single({ year: null, month, day: null });
  cursor.reset(start);
  return null;
}
