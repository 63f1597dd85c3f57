import type { CalendarPoint } from './reading';

/** Days of a month; February has 29 when the year is not known. */
function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a point can be found in a calendar: 13月 and 2月30日 cannot. */
export function isPossible({ year, month, day }: CalendarPoint): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  return day === null || (day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month)));
}

/** A number that orders days, months and years: later days are greater. */
function ordinal(year: number, month: number, day: number): number {
  return year * 372 + (month - 1) * 31 + (day - 1);
}

/** First day that a point covers. */
export function firstDay(point: CalendarPoint, year: number): number {
  return ordinal(year, point.month ?? 1, point.day ?? 1);
}

/** Last day that a point covers: the whole month, or the whole year, where it names no more. */
export function lastDay(point: CalendarPoint, year: number): number {
  const month = point.month ?? 12;
  return ordinal(year, month, point.day ?? daysInMonth(year, month));
}

/** Days of the 1900 date system of spreadsheets, with its 29 February 1900 that never was. */
const LAST_SERIAL = 2_958_465;

/** The day of a date serial of the 1900 system: 44165 → 2020-11-30. The time of day is dropped. `null` outside 1900–9999. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days > LAST_SERIAL || days === 60) return null;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
