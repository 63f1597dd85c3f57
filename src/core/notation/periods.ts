import { endsOfYear, partsOfYear, thisYearWords, type MonthSpan } from './data/calendarWords';
import { isPossible } from './calendar';
import type { Cursor } from './cursor';
import { dictionary, words, wordSet, type Dictionary } from './dictionary';
import { takeCalendarNumber, takeFourDigitYear } from './numbers';
import type { CalendarPoint } from './reading';

/** A stretch of the calendar. */
export interface Period {
  readonly from: CalendarPoint | null;
  readonly to: CalendarPoint;
  /** Its end was said (年底): `前` after it does not exclude it. */
  readonly closed: boolean;
  /** A month alone, `12月`: it may also be a number of months. */
  readonly bareMonth: boolean;
}

const parts = spans(partsOfYear);
const ends = spans(endsOfYear);
const thisYear = wordSet(thisYearWords);
export const rangeSigns = '-~至到';

function spans(table: readonly (readonly [words: string, span: MonthSpan])[]): Dictionary<MonthSpan> {
  return dictionary(table.flatMap(([list, span]) => words(list).map((word) => [word, span] as const)));
}

/** A period that is one point. */
export function single(point: CalendarPoint): Period {
  return { from: null, to: point, closed: false, bareMonth: false };
}

/** Takes a period written with 年, 月, 日 or the words of a year: 2021年1月-12月, 年底, 第四季度. */
export function takePeriod(cursor: Cursor): Period | null {
  const start = cursor.position;
  const year = takeYear(cursor);
  const hasYear = cursor.position > start;
  const span = cursor.takeFrom(parts) ?? (hasYear ? cursor.takeFrom(ends) : null);
  if (span !== null) return spanPeriod(year, span.meaning, cursor);
  const first = takeMonthPoint(cursor, year);
  if (first === null) return hasYear ? yearPeriod(cursor, year) : null;
  const last = takeLast(cursor, first.point);
  if (last === undefined) return null;
  if (last !== null) return { from: first.point, to: last, closed: false, bareMonth: false };
  const { month, day } = first.point;
  return { ...single(first.point), bareMonth: !hasYear && month !== null && day === null && !first.isCertain };
}

function spanPeriod(year: number | null, span: MonthSpan, cursor: Cursor): Period {
  const to = { year, month: span.to, day: null };
  const closed = span.closed || cursor.takeAny('底末') !== '';
  const from = closed || span.from === null ? null : { year, month: span.from, day: null };
  return { from, to, closed, bareMonth: false };
}

/** 2020年, 2020年度, 2020-2022年; 当年 and 本年 alone last until the end of the year. */
function yearPeriod(cursor: Cursor, year: number | null): Period {
  if (year === null) return { ...single({ year, month: 12, day: null }), closed: true };
  const point = { year, month: null, day: null };
  const start = cursor.position;
  if (cursor.takeAny(rangeSigns) !== '') {
    const last = takeYear(cursor);
    if (last !== null && last > year) return { ...single({ ...point, year: last }), from: point };
    cursor.reset(start);
  }
  return single(point);
}

/** Takes 2020年, 2020年度, the 2019 of 2019-2021年, 20年 before a month, 当年; `null` for a year that is not named. */
function takeYear(cursor: Cursor): number | null {
  if (cursor.takeFrom(thisYear) !== null) return null;
  const start = cursor.position;
  const year = takeFourDigitYear(cursor);
  if (year !== null) {
    if (cursor.take('年度') || cursor.take('年') || startsRangeOfYears(cursor)) return year;
  } else {
    const digits = cursor.takeDigits(2);
    const goesOn = digits.length === 2 && cursor.take('年') && (cursor.isDigit() || cursor.looksAt('底') || cursor.looksAt('末'));
    if (goesOn) return 2000 + Number(digits);
  }
  cursor.reset(start);
  return null;
}

function startsRangeOfYears(cursor: Cursor): boolean {
  const start = cursor.position;
  const found = cursor.takeAny(rangeSigns) !== '' && takeFourDigitYear(cursor) !== null && cursor.looksAt('年');
  cursor.reset(start);
  return found;
}

interface MonthPoint {
  readonly point: CalendarPoint;
  /** 月 was written; otherwise it is the first of two: 1-12月. */
  readonly isWritten: boolean;
  /** 月份 and 10日前 name a time and count nothing. */
  readonly isCertain: boolean;
}

function takeMonthPoint(cursor: Cursor, year: number | null): MonthPoint | null {
  const start = cursor.position;
  const number = takeCalendarNumber(cursor);
  if (number === null) return null;
  const point = { year, month: number, day: null };
  if (cursor.take('月')) {
    const isCertain = cursor.take('份');
    return { point: { ...point, day: isCertain ? null : takeDay(cursor) }, isWritten: true, isCertain };
  }
  if (year === null && (cursor.looksAt('日前') || cursor.looksAt('号前'))) {
    cursor.advance(1);
    return { point: { year, month: null, day: number }, isWritten: true, isCertain: true };
  }
  if (cursor.char() !== '' && rangeSigns.includes(cursor.char())) return { point, isWritten: false, isCertain: false };
  cursor.reset(start);
  return null;
}

/** 31日, 31号, and 31 with nothing after it. */
function takeDay(cursor: Cursor): number | null {
  const start = cursor.position;
  const day = takeCalendarNumber(cursor);
  if (day !== null && (cursor.take('日') || cursor.take('号') || cursor.atEnd)) return day;
  cursor.reset(start);
  return null;
}

/** The end of a period after its beginning: `null` if there is none, `undefined` if it cannot be read or lies before the beginning. */
function takeLast(cursor: Cursor, first: CalendarPoint): CalendarPoint | null | undefined {
  if (cursor.takeAny(rangeSigns) === '') return null;
  const start = cursor.position;
  const year = takeYear(cursor) ?? first.year;
  const later = takeMonthPoint(cursor, year);
  if (later?.isWritten === true) return isPossible(first) && !precedes(later.point, first) ? later.point : undefined;
  cursor.reset(start);
  if (first.day === null) return undefined;
  const day = takeCalendarNumber(cursor);
  return day !== null && day >= first.day && cursor.take('日') ? { ...first, day } : undefined;
}

/** Whether a day, month or year lies before another. */
export function precedes(one: CalendarPoint, other: CalendarPoint): boolean {
  const years = (one.year ?? 0) - (other.year ?? 0);
  const months = (one.month ?? 0) - (other.month ?? 0);
  return years < 0 || (years === 0 && (months < 0 || (months === 0 && (one.day ?? 31) < (other.day ?? 1))));
}
